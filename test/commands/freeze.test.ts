import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runFreeze } from "../../src/commands/freeze.ts";
import type { FrozenRecord } from "../../src/lib/frozen/record/frozen-record.ts";
import { sharedSite } from "../sites/shared-site.ts";
import { TemporarySite } from "../sites/temporary-site.ts";

const id = "adjusted-ebitda";
const line = new RegExp(
  `^/releases/internap-2010-q2/reconciliations/(${id}/2010-q2)/@([0-9a-f]{12})/ {2}(data/frozen/\\1/\\2\\.json)$`,
  "m",
);

/** The project as it is, in which nothing is frozen yet. */
function newSite(): TemporarySite {
  const site = new TemporarySite();
  rmSync(join(site.folder, "data/frozen"), { recursive: true, force: true });
  for (const name of ["permalinks", "moved"]) {
    const list = join(site.folder, `data/${name}.txt`);
    const kept = readFileSync(list, "utf8")
      .split("\n")
      .filter((address) => !address.includes("/@"));
    writeFileSync(list, kept.join("\n"));
  }
  return site;
}

/** Freezes the second quarter of 2010 on the day on which the release was published. */
async function freeze(site: TemporarySite): Promise<FrozenRecord> {
  const { code, printed, warned } = await site.runHere(runFreeze, "--date", "2010-08-04", `${id}/2010-q2`);
  expect({ code, warned }).toEqual({ code: 0, warned: "" });
  const [, , hash = "", path = ""] = line.exec(printed) ?? [];
  const record = JSON.parse(readFileSync(join(site.folder, path), "utf8")) as FrozenRecord;
  expect(record.hash).toBe(hash);
  return record;
}

describe("what is published is frozen", () => {
  const site = newSite();
  let record: FrozenRecord;
  beforeAll(async () => {
    record = await freeze(site);
  });

  test("under a hash of it, on the day that was given, with the cell of its notebook", () => {
    expect(record.frozen).toEqual({ on: "2010-08-04", by: expect.stringMatching(/^Tieout \d+\.\d+\.\d+$/) });
    expect(record.cells.map(({ notebook, id: cell }) => [notebook, cell])).toEqual([
      ["src/notebooks/adjusted-ebitda.mdx", "reconciliation"],
    ]);
  });

  test("once: on another day it is the same, and nothing is written", async () => {
    const again = await site.runHere(runFreeze, "--date", "2026-11-21", "adjusted-ebitda/2010-Q2");
    expect(again).toMatchObject({
      code: 1,
      printed: "",
      warned: `internap-2010-q2/${id}/2010-q2 is frozen already, as @${record.hash} on 2010-08-04; nothing has changed`,
    });
  });

  test("and listed", async () => {
    expect((await site.runHere(runFreeze, "--list")).printed).toBe(
      `2010-08-04  /releases/internap-2010-q2/reconciliations/${id}/2010-q2/@${record.hash}/  ${record.answer}`,
    );
  });
});

test("all periods of a reconciliation are frozen at once, those that are new", async () => {
  const own = newSite();
  await freeze(own);
  const { code, printed, warned } = await own.runHere(runFreeze, id);
  expect(code).toBe(0);
  const periods = printed.match(/data\/frozen\/\S+\.json/g)?.map((path) => path.split("/")[3]);
  expect(periods).toEqual(["2010-q1", "2009-q2"]);
  expect(warned).toContain("is frozen already");
  expect(readdirSync(join(own.folder, "data/frozen", id)).sort()).toEqual(["2009-q2", "2010-q1", "2010-q2"]);
});

describe("a reconciliation of a notebook's own", () => {
  const site = newSite();
  const frozen = (name: string) => site.runHere(runFreeze, "--date", "2010-08-04", name);

  test("is frozen by the notebook and the cell that shows it, and is checked like all records", async () => {
    const { code, printed, warned } = await frozen("adjusted-ebitda#other-route/2010-q2");
    expect({ code, warned }).toEqual({ code: 0, warned: "" });
    expect(printed).toMatch(
      /^\/releases\/internap-2010-q2\/reconciliations\/adjusted-ebitda\.other-route\/2010-q2\/@[0-9a-f]{12}\/ {2}data/,
    );
    expect((await site.runHere(runFreeze, "--list")).printed).toContain("adjusted-ebitda.other-route");
    expect((await frozen("adjusted-ebitda#other-route/2010-Q2")).warned).toContain("is frozen already");
  });

  test.each([
    ["of no such cell", "adjusted-ebitda#other-rout", 'did you mean "other-route"'],
    ["that the release declares", "adjusted-ebitda#reconciliation", "adjusted-ebitda#other-route/2010-q2"],
    ["of a cell without one", "segment-margins#margins", "nothing: give the cell"],
    ["of no notebook", "adjusted#other-route", 'there is no notebook "adjusted"'],
  ])("%s is refused with what can be frozen", async (_, name, said) => {
    const { code, printed, warned } = await frozen(name);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(warned).toContain(said);
  });
});

describe("a page that is frozen", async () => {
  const shared = await sharedSite("moss");
  const address = "releases/moss-2012/reconciliations/adjusted/2012/";
  const [, hash = ""] =
    /\/@(\w+)\//.exec(readFileSync(join(shared.dist, address, "index.html"), "utf8")) ?? [];
  const page = `${address}@${hash}/index.html`;
  const published = readFileSync(join(shared.dist, page), "utf8");
  const records = readdirSync(join(shared.folder, "data/frozen"), { recursive: true, encoding: "utf8" });
  const path = `data/frozen/${records.find((one) => one.endsWith(`${hash}.json`))}`;

  /** The site as it was built with the record. */
  function newCopy(): TemporarySite {
    const site = new TemporarySite("moss");
    for (const part of ["data", "dist"])
      cpSync(join(shared.folder, part), join(site.folder, part), { recursive: true });
    return site;
  }

  test("is built from the record, and the living page lists it", () => {
    expect(published).toContain("The living page still has the same figures.");
    expect(published).toContain('Frozen on <time datetime="2013-02-07">7 February 2013</time>');
    expect(readFileSync(join(shared.folder, "data/permalinks.txt"), "utf8")).toContain(
      `\n/${address}@${hash}/\t`,
    );
  });

  test("stays as it was when the notebook changes, and says so", () => {
    const site = newCopy();
    site.change("src/notebooks/moss-2012/profit.mdx", "reconcile({", "reconcile({\n");
    expect(site.build()).toMatchObject({ code: 0, warned: "" });
    const html = readFileSync(join(site.folder, "dist", page), "utf8");
    const article = (text: string): string => text.slice(text.indexOf("<section"), text.indexOf("</main>"));
    expect(article(html)).toBe(article(published));
    expect(html).toContain(
      "The code of the cell bridge in src/notebooks/moss-2012/profit.mdx was changed since.",
    );
  });

  test("altered afterwards, fails the build with one message, and the last good site stays", async () => {
    const site = newCopy();
    site.change(path, '"value": "3.5"', '"value": "5.3"');
    const { code, warned } = site.build();
    expect(code).toBe(1);
    expect(warned).toMatch(
      new RegExp(
        `^${path}:1:1 {2}altered after it was frozen; the record says hash ${hash}, its content has`,
      ),
    );
    expect(warned).not.toContain("\n");
    expect(readFileSync(join(site.folder, "dist", page), "utf8")).toBe(published);
    expect(await site.runHere(runFreeze, "--list")).toMatchObject({ code: 1, warned });
  });

  test("taken away, is missed: its address was published", () => {
    const site = newCopy();
    rmSync(join(site.folder, path));
    const { code, warned } = site.build();
    expect(code).toBe(1);
    expect(warned).toContain(
      `/@${hash}/ was published and leads nowhere now; it was the record ${path}; restore it from the history: what is frozen stays`,
    );
  });
});

describe("a refusal is one sentence, and writes nothing", () => {
  const own = newSite();
  const all = `${id}/2010-q2, ${id}/2010-q1, ${id}/2009-q2`;

  test.each([
    [
      [],
      "name what to freeze, a reconciliation with or without its period: npm run freeze -- adjusted-ebitda/2010-q2",
    ],
    [
      [`${id}/2010-q3`],
      `there is no reconciliation "${id}/2010-q3"; did you mean "${id}/2010-q2"? (what can be frozen is ${all})`,
    ],
    [
      ["adjusted-ebita"],
      `there is no reconciliation "adjusted-ebita"; did you mean "${id}"? (what can be frozen is ${id}, normalized-net-income)`,
    ],
    [["cash"], `there is no reconciliation "cash"; what can be frozen is ${id}, normalized-net-income`],
    [["--date", "2010-02-30", id], '"2010-02-30" is no day; write one such as 2010-08-04'],
    [["--date", "today", id], '"today" is no day; write one such as 2010-08-04'],
  ])("%j", async (args, message) => {
    expect(await own.runHere(runFreeze, ...args)).toMatchObject({ code: 2, printed: "", warned: message });
    expect(readdirSync(join(own.folder, "data"))).not.toContain("frozen");
  });

  test("a site that does not check", async () => {
    own.change("src/notebooks/adjusted-ebitda.mdx", "@summary: does-not-tie", "@summary: ties");
    const { code, printed, warned } = await own.runHere(runFreeze, id);
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(warned).toContain('was expected to be "ties"');
    expect(readdirSync(join(own.folder, "data"))).not.toContain("frozen");
  });
});
