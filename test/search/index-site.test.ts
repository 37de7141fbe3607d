import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { KeptIndexes } from "../../src/lib/search/index-parts.ts";
import { type IndexOptions, indexSite } from "../../src/lib/search/index-site.ts";
import type { NumberShard } from "../../src/lib/search/number-index.ts";
import { groupPages, type KnownPage, knownPage, readSearchPage } from "../../src/lib/search/page-entries.ts";
import type { IndexFile } from "../../src/lib/search/word-index.ts";
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
async function indexed(
  name: string,
  options: IndexOptions = {},
  paths: readonly string[] = pages,
): Promise<ReadonlyMap<string, string>> {
  const site = join(folder, name);
  for (const path of paths) {
    mkdirSync(join(site, path), { recursive: true });
    const html = `<!doctype html><title>${path}</title><main><h1>${path}</h1><p>Adjusted EBITDA 9,924</p></main>`;
    writeFileSync(join(site, path, "index.html"), html);
  }
  await indexSite(site, [internap()], options);
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
  const shares: readonly NumberShard[] = JSON.parse(text);
  const urls = shares.flatMap(({ hits, keys }) => keys["9924"]?.map((at) => hits[at]?.url) ?? []);
  expect(urls).toEqual([
    "releases/internap-2010-q2/#L9",
    "notebooks/growth/",
    "notebooks/mix/",
    "releases/a/checks/",
    "releases/internap-2010-q2/#L26",
    "releases/internap-2010-q2/#L308",
    "releases/a/reconciliations/a/2010-q2/@1f3a/",
  ]);
});

test("every file of the index of numbers is there, and none is larger than one search should load", () => {
  const files = globSync("first/search/numbers/*.json", { cwd: folder });
  const names = new Set(files.map((file) => basename(file, ".json")));
  const roots = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, "0"));
  expect(roots.filter((name) => !names.has(name))).toEqual([]);
  expect(files.filter((file) => statSync(join(folder, file)).size > 101_000)).toEqual([]);
});

test("what was made of the same before is taken, and gives the same bytes; a page is not read for it", async () => {
  const made = new Map<string, readonly IndexFile[]>();
  const kept: KeptIndexes = {
    get: (of) => made.get(of) ?? null,
    put: (of, files) => made.set(of, files),
  };
  const first = await indexed("kept", { kept });
  const parts = [...made.keys()];
  const known = new Map(pages.map((path) => [`${path}index.html`, unread(join(folder, "kept", path), path)]));
  expect(await indexed("kept", { kept, known })).toEqual(first);
  expect([...made.keys()]).toEqual(parts);
  expect(await indexed("anew")).toEqual(first);
});

/** A page of which only the digest is known. */
function unread(at: string, path: string): KnownPage {
  const html = readFileSync(join(at, "index.html"), "utf8");
  const read = () => {
    throw new Error(`${path} is read again`);
  };
  return { ...knownPage(readSearchPage(path, html)), read };
}

describe("pages are grouped", () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `notebooks/edition-${at}/index.html`);

  test.each([
    [0, 1],
    [128, 1],
    [129, 2],
    [200, 2],
    [5_000, 16],
  ])("%i of them into %i", (count, groups) => {
    const found = groupPages(many.slice(0, count));
    expect(found).toHaveLength(groups);
    expect(found.flat().toSorted()).toEqual(many.slice(0, count).toSorted());
  });

  test("each where it was before another came", () => {
    const [before, after] = [groupPages(many.slice(0, 150)), groupPages(many.slice(0, 151))];
    const isChanged = before.map((group, at) => group.join() !== after[at]?.join());
    expect(isChanged.filter(Boolean)).toHaveLength(1);
  });
});

test("an index in groups has the words of each page once, and one program", async () => {
  const more = Array.from({ length: 140 }, (_, at) => `notebooks/edition-${at}/`);
  const files = [...(await indexed("groups", {}, [...pages, ...more])).keys()];
  const fragments = files.filter((file) => /^search\/pages(?:-1)?\/fragment\//.test(file));
  expect(fragments).toHaveLength(3 + 140);
  expect(files.filter((file) => file.endsWith("pagefind.js"))).toEqual([
    "search/frozen/pagefind.js",
    "search/lines/pagefind.js",
    "search/pages/pagefind.js",
  ]);
  const parts = JSON.parse(readFileSync(join(folder, "groups/search/parts.json"), "utf8"));
  expect(parts.pages).toBe(2);
});
