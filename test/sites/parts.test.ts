import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runMerge } from "../../src/commands/merge.ts";
import { frozenOn } from "./shared-site.ts";
import { TemporarySite } from "./temporary-site.ts";

/** Parts of four: the first and the third have a company of two releases, the second one of one, and the fourth none. */
const releasesOf = [["reed-2013", "reed-2014"], ["reed-2012"], ["moss-2012", "moss-2013"], []];

/**
 * Five releases of three companies, with frozen pages, a notebook that lies in no folder, references from one to another, a
 * quantity that the later release of a company restates, and a notebook over both.
 */
function fiveReleases(): TemporarySite {
  const site = new TemporarySite("moss");
  for (const id of ["reed-2013", "reed-2014"]) {
    for (const folder of ["data", "src/notebooks"]) {
      cpSync(join(site.folder, folder, "reed-2012"), join(site.folder, folder, id), { recursive: true });
    }
    site.change(`data/${id}/release.json`, "reed-2012", id);
    site.change(`data/${id}/release.json`, '"issuer": "Reed"', '"issuer": "Rush"');
    site.change(`src/notebooks/${id}/profit.mdx`, "release: reed-2012", `release: ${id}`);
  }
  writeFileSync(join(site.folder, "src/notebooks/both-years.mdx"), bothYears);
  const { code } = site.run("freeze", "--date", frozenOn, "moss-2012/adjusted/2012", "adjusted/2013");
  if (code !== 0) throw new Error("nothing is frozen");
  return site;
}

const bothYears = `---
title: Profit of Moss in two years
description: Both releases of Moss read together.
release: moss-daughters
---

Profit was {series("profit").at("2013")} after {series("profit").at("2012")}.
`;

/** A process that keeps what is PUT to it, on this machine alone: builds that are waited for would keep this one from answering. */
async function openCache(): Promise<{ readonly address: string; readonly close: () => void }> {
  const cache = spawn(process.execPath, ["-e", cacheProgram], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = await once(cache.stdout, "data");
  return { address: `http://127.0.0.1:${Number(port)}/kept`, close: () => void cache.kill() };
}

const cacheProgram = `
  const kept = new Map();
  const server = require("node:http").createServer(async (request, response) => {
    const { method, url } = request;
    const sent = await request.toArray();
    if (method === "PUT") kept.set(url, Buffer.concat(sent));
    response.writeHead(kept.has(url) ? 200 : 404).end(method === "PUT" ? "" : kept.get(url));
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** The SHA-256 of each file below a folder, by its path. */
function sumsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  const sumOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
  return new Map(paths.map((path) => [relative(folder, path), sumOf(path)] as const));
}

describe("a site in four parts", () => {
  const site = fiveReleases();
  const at = (path: string): string => join(site.folder, path);
  const [list, parts] = [at("data/permalinks.txt"), [1, 2, 3, 4].map((number) => `parts/${number}-of-4`)];
  const place = ["--base", "/reports/", "--site", "https://example.org"];
  const recordOf = (part: string) => JSON.parse(readFileSync(at(`${part}/part.json`), "utf8"));
  const refused = async (...folders: readonly string[]): Promise<string> => {
    const { code, warned } = await site.runHere(runMerge, ...folders.map(at), "--out", at("refused"));
    expect({ code, hasSite: existsSync(at("refused")) }).toEqual({ code: 1, hasSite: false });
    return warned;
  };
  /** A copy of a part, changed. */
  const changed = (part: string, name: string, change: (text: string) => string): string => {
    cpSync(at(part), at(name), { recursive: true });
    writeFileSync(at(`${name}/part.json`), change(readFileSync(at(`${name}/part.json`), "utf8")));
    return name;
  };
  let ledger = "";
  let cache: Awaited<ReturnType<typeof openCache>>;

  // The second part is built with a store at an address, which another machine has too.
  beforeAll(async () => {
    cache = await openCache();
    const before = readFileSync(list);
    expect(site.build(...place, "--fresh")).toMatchObject({ code: 0, warned: "" });
    ledger = readFileSync(list, "utf8");
    writeFileSync(list, before);
    for (const [index] of parts.entries()) {
      const shared = index === 1 ? ["--store", cache.address] : [];
      const built = site.build(...place, "--shard", `${index + 1}/4`, ...shared);
      expect(built).toMatchObject({ code: 0, warned: "" });
      expect(built.printed).not.toContain("as built before");
    }
    const merged = site.run("merge", ...parts.toReversed().map(at), "--out", at("merged"));
    expect(merged).toMatchObject({ code: 0, warned: "" });
  });

  afterAll(() => cache.close());

  test("merged, is one build of it byte for byte", () => {
    const [one, merged] = [sumsIn(at("dist")), sumsIn(at("merged"))];
    expect(one.size).toBeGreaterThan(200);
    expect([...merged.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([path, sum]) => merged.get(path) !== sum)).toEqual([]);
  });

  test("merged, adds to the list of addresses what one build adds", () => {
    expect(readFileSync(list, "utf8")).toBe(ledger);
  });

  test("has each release in one part, and in no part what is of the whole site", () => {
    expect(parts.map((part) => Object.keys(recordOf(part).releases))).toEqual(releasesOf);
    const shared = parts.flatMap((part) =>
      globSync("site/{*.*,_astro,notebooks/index.html}", { cwd: at(part) }),
    );
    expect(shared).toEqual([]);
    const ofMoss = ["notebooks/sales", "notebooks/both-years", "companies/moss-daughters"];
    for (const page of ofMoss) expect(existsSync(at(`parts/3-of-4/site/${page}/index.html`))).toBe(true);
    expect(existsSync(at("parts/1-of-4/site/companies/rush/index.html"))).toBe(true);
  });

  test("has a part that is the same whatever other releases there are, and whatever is wrong with them", () => {
    for (const folder of ["data", "src/notebooks"]) {
      for (const id of ["reed-2012", "reed-2013", "reed-2014"])
        cpSync(at(`${folder}/${id}`), at(`aside/${folder}/${id}`), { recursive: true });
      for (const id of ["reed-2013", "reed-2014"]) rmSync(at(`${folder}/${id}`), { recursive: true });
    }
    mkdirSync(at("data/broken-2020"));
    writeFileSync(at("data/broken-2020/release.json"), "{");
    const built = site.build(...place, "--shard", "3/4", "--out", "alone", "--fresh");
    rmSync(at("data/broken-2020"), { recursive: true });
    cpSync(at("aside"), site.folder, { recursive: true });
    expect(built).toMatchObject({ code: 0, warned: "" });
    expect(sumsIn(at("alone"))).toEqual(sumsIn(at("parts/3-of-4")));
  });

  test("takes releases from the store that are as they were", () => {
    const { printed } = site.build(...place, "--shard", "1/2", "--out", "halves");
    expect(printed).toMatch(/^part 1\/2: 4 releases in [\d.]+ s, in halves, 4 as built before$/);
    const two = [1, 3].flatMap((number) => [...sumsIn(at(`parts/${number}-of-4/site`))]);
    expect(sumsIn(at("halves/site"))).toEqual(new Map(two));
  });

  test("has what another machine built of its releases from a store at an address, to the same bytes", () => {
    const { TIEOUT_STORE = "" } = site.env;
    site.env.TIEOUT_STORE = at("second-store");
    const second = site.build(...place, "--shard", "2/4", "--out", "second", "--store", cache.address);
    site.env.TIEOUT_STORE = TIEOUT_STORE;
    expect(second).toMatchObject({ warned: "", printed: expect.stringMatching(/, 1 as built before$/) });
    expect(sumsIn(at("second"))).toEqual(sumsIn(at("parts/2-of-4")));
  });

  test("is refused where a part is missing, or named twice", async () => {
    const [one = "", two = "", three = "", four = ""] = parts;
    expect(await refused(one, two, four)).toBe(
      "part 3/4 is missing; name its folder, or build it with npm run build -- --shard 3/4",
    );
    expect(await refused(one, two, three, four, three)).toContain("are both part 3/4; leave one out");
  });

  test("is refused where two parts have one address, with both named", async () => {
    const [one = "", two = "", three = "", four = ""] = parts;
    const page = "releases/reed-2012/index.html";
    const twice = changed(one, "twice", (text) => text.replace(/"files": \{/, `"files": {"${page}": "0",`));
    const told = await refused(twice, two, three, four);
    expect(told).toMatch(
      /^\/releases\/reed-2012\/index\.html {2}reed-2013 in .*twice and reed-2012 in .*2-of-4 both have it/,
    );
    expect(told.split("\n")).toHaveLength(1);
  });

  test("is refused where a part has a page of the whole site", async () => {
    const [one = "", two = "", three = "", four = ""] = parts;
    const home = changed(one, "home", (text) => text.replace(/"files": \{/, '"files": {"index.html": "0",'));
    writeFileSync(at("home/site/index.html"), "home");
    const { code, warned } = site.run("merge", ...[home, two, three, four].map(at), "--out", at("refused"));
    expect({ code, lines: warned.split("\n").length }).toEqual({ code: 1, lines: 1 });
    expect(warned).toMatch(/^\/index\.html {2}.*home has it, and it is made for the whole site, too/);
  });

  test("is refused where a part was made with another version, for another place, or is no part", async () => {
    const [one = "", two = "", three = "", four = ""] = parts;
    const { common } = recordOf(one);
    const other = changed(one, "other", (text) => text.replace(common, "0"));
    expect(await refused(other, two, three, four)).toMatch(
      /other was made with another version of the library/,
    );
    const elsewhere = changed(two, "elsewhere", (text) => text.replace("/reports/", "/"));
    expect(await refused(one, elsewhere, three, four)).toMatch(
      /is to stand at https:\/\/example\.org\/, and/,
    );
    const { code, warned } = await site.runHere(runMerge, at("src"));
    expect({ code, warned }).toMatchObject({
      code: 2,
      warned: expect.stringContaining("is no part of a site"),
    });
  });

  test("is refused where a release changed since its part was built, which is the only one to be built again", async () => {
    site.change("src/notebooks/reed-2012/profit.mdx", "What Reed earned", "All that Reed earned");
    const told = await refused(...parts);
    expect(told).toMatch(
      /2-of-4 holds reed-2012 as it was before a change of it; build it again with npm run build -- --shard 2\/4$/,
    );
    expect(told.split("\n")).toHaveLength(1);
    site.change("src/notebooks/reed-2012/profit.mdx", "All that Reed earned", "What Reed earned");
  });

  // One build takes it: a law of sites of several releases.
  test("refuses an id that only another release has, and says how to write it", () => {
    site.change("src/notebooks/moss-2013/profit.mdx", "[@adjusted-profit]", "[@sales]");
    const { code, warned } = site.build(...place, "--shard", "3/4");
    expect(code).toBe(1);
    expect(warned).toContain('"@sales" is no notebook, cell, reconciliation, table or check');
    expect(warned).toContain("@<release>/sales");
  });
});
