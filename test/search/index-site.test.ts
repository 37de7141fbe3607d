import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { indexSite } from "../../src/lib/search/index-site.ts";
import { internap } from "../site/internap.ts";

const folder = mkdtempSync(join(tmpdir(), "search-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = [
  "notebooks/growth/",
  "notebooks/mix/",
  "releases/a/checks/",
  "releases/a/reconciliations/a/2010-q2/@1f3a/",
  "embed/a/",
];

/** A site with a few pages, indexed; every file of the index by its path. */
async function indexed(name: string): Promise<ReadonlyMap<string, string>> {
  const site = join(folder, name);
  for (const path of pages) {
    mkdirSync(join(site, path), { recursive: true });
    const html = `<!doctype html><title>${path}</title><main><h1>${path}</h1><p>Adjusted EBITDA 9,924</p></main>`;
    writeFileSync(join(site, path, "index.html"), html);
  }
  await indexSite(site, [internap()]);
  const files = globSync("search/**/*.*", { cwd: site }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(site, file), "base64")]));
}

test("the same site gives the same bytes", async () => {
  const first = await indexed("first");
  expect(await indexed("second")).toEqual(first);
  expect([...first.keys()].filter((file) => /ui|worker|highlight|unknown/.test(file))).toEqual([]);
});

test("numbers lead to the figure, then to pages, then to lines, then to what is frozen, and to no frame", () => {
  const text = readFileSync(join(folder, "first/search/numbers/99.json"), "utf8");
  const { hits, keys } = JSON.parse(text);
  expect(keys["9924"].map((at: number) => hits[at].url)).toEqual([
    "releases/internap-2010-q2/#L9",
    "notebooks/growth/",
    "notebooks/mix/",
    "releases/a/checks/",
    "releases/internap-2010-q2/#L26",
    "releases/internap-2010-q2/#L308",
    "releases/a/reconciliations/a/2010-q2/@1f3a/",
  ]);
});

test("every part of the index of numbers is there", () => {
  expect(globSync("first/search/numbers/*.json", { cwd: folder })).toHaveLength(100);
});
