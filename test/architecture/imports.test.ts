import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow, importsOf, readSource, resolve, rooms, type SourceFile } from "./source-files.ts";

const files = filesBelow("src", ".ts", ".astro", ".mjs").map(readSource);
const byPath = new Map(files.map((file) => [file.path, file]));

/** From the first to the last: each may import from itself and from those before it. */
const order: readonly (readonly string[])[] = [
  ...rooms.map((room) => [`src/lib/${room}/`]),
  ["src/components/", "src/layouts/"],
  ["src/pages/", "src/commands/"],
];
const notebook = "src/lib/notebook/";
const text = "src/lib/text/";
const finance = ["figures", "reading", "release", "checks", "analysis"].map((room) => `src/lib/${room}/`);
const isFinance = (path: string): boolean => finance.some((room) => path.startsWith(room));
const rankOf = (path: string): number =>
  order.findIndex((rooms) => rooms.some((room) => path.startsWith(room)));

function targetsOf({ path, imports }: SourceFile): readonly string[] {
  return imports.map(({ specifier }) => resolve(path, specifier)).filter((target) => target !== null);
}

/** Every import of one file by another that breaks a rule, as `from -> to`. */
function breaches(isWrong: (from: string, to: string) => boolean): readonly string[] {
  return files.flatMap((file) =>
    targetsOf(file)
      .filter((target) => isWrong(file.path, target))
      .map((target) => `${file.path} -> ${target}`),
  );
}

test("the parser sees every form of import, and which of them are erased", () => {
  const code = [
    'import a from "a";',
    'import type { B } from "b";',
    'import { type C } from "c";',
    'import { type D, d } from "d";',
    'import "e";',
    'export { f } from "f";',
    'export type { G } from "g";',
    'const h = await import("h");',
    '// import x from "x";',
    "const text = 'import y from \"y\"';",
  ];
  const found = importsOf(code.join("\n")).map(
    ({ specifier, typeOnly }) => `${specifier}${typeOnly ? "?" : ""}`,
  );
  expect(found).toEqual(["a", "b?", "c?", "d", "e", "f", "g?", "h"]);
});

test("an import by `#` leads to the file that Node takes", () => {
  expect(resolve("src/lib/charts/draw-bars.ts", "#plot-marks")).toBe("src/lib/charts/plot-marks.ts");
  expect(resolve("src/lib/charts/placing.ts", "#new-document")).toBe("src/lib/charts/new-document.ts");
});

test("every relative import names a file that is there, with its ending", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(breaches((_, to) => !existsSync(to) || !/\.[a-z0-9]+$/.test(to))).toEqual([]);
});

/** Rule: README "The way of a number". */
describe("imports run one way", () => {
  test("from room to room, and from them to components, pages and commands", () => {
    const isBackwards = (from: string, to: string): boolean => rankOf(from) >= 0 && rankOf(to) > rankOf(from);
    expect(breaches(isBackwards)).toEqual([]);
  });

  test("notebook knows nothing of finance or of pages, and finance nothing of notebook", () => {
    const isKnown = (path: string): boolean => path.startsWith(notebook) || path.startsWith(text);
    expect(breaches((from, to) => from.startsWith(notebook) && !isKnown(to))).toEqual([]);
    expect(breaches((from, to) => isFinance(from) && to.startsWith(notebook))).toEqual([]);
  });

  test("there is no import cycle; imports of types only do not count", () => {
    expect(cycles()).toEqual([]);
  });
});

/** Rule: CONTRIBUTING "Words": one name for one thing. Frozen formats keep what they had; the other `new-document` is the browser's. */
test("a name is exported by one file only", () => {
  const own = files.filter(
    ({ path }) => !/^src\/(?:pages|lib\/frozen\/format-\d+)\/|-browser\.ts$/.test(path),
  );
  const names = own.flatMap(({ path, exports }) => exports.map((name) => ({ name, path })));
  expect(names.length).toBeGreaterThan(500);
  const shared = [...Map.groupBy(names, ({ name }) => name)].filter(([, { length }]) => length > 1);
  expect(shared.map(([name, users]) => `${name}: ${users.map(({ path }) => path).join(", ")}`)).toEqual([]);
});

/** Cycles as `a -> b -> a`, found by walking from each file once. */
function cycles(): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" -> "));
    if (at >= 0 || done.has(path)) return;
    for (const target of loadedBy(path)) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

function loadedBy(path: string): readonly string[] {
  const loaded = byPath.get(path)?.imports.filter(({ typeOnly }) => !typeOnly) ?? [];
  return loaded.map(({ specifier }) => resolve(path, specifier)).filter((target) => target !== null);
}

/** Rule: README "The way of a number": each outside library has one door. */
describe("an outside library has one door", () => {
  test.each([
    ["decimal.js", "src/lib/figures/"],
    ["arquero", "src/lib/analysis/"],
    ["@observablehq/plot", "src/lib/charts/"],
    ["prismjs", "src/lib/cells/"],
    ["linkedom", "src/lib/charts/"],
    ["pagefind", "src/lib/search/"],
    ["htmlparser2", "src/lib/text/"],
    ["postcss", "src/lib/files/pictures/"],
    ["zod", text],
    ["jsonc-parser", text],
    ["js-yaml", notebook],
    ["@observablehq/runtime", notebook],
    ["@observablehq/notebook-kit", notebook],
  ])("%s is imported from %s only", (library, room) => {
    const users = files.filter(({ imports }) =>
      imports.some(({ specifier }) => specifier === library || specifier.startsWith(`${library}/`)),
    );
    expect(users.map(({ path }) => path).filter((path) => !path.startsWith(room))).toEqual([]);
  });

  test("what declarations are read with never reaches a browser", () => {
    const browsers = files.filter(({ path }) =>
      /^src\/lib\/(?:[a-z]+\/index|live\/.*|(?:search|live\/filters)\/start-[a-z]+)\.ts$/.test(path),
    );
    expect(browsers.length).toBeGreaterThan(20);
    const seen = new Set(browsers.map(({ path }) => path));
    for (const path of seen) for (const target of loadedBy(path)) seen.add(target);
    const kept = /^(?:zod|jsonc-parser|js-yaml|htmlparser2|node:.*)$/;
    const breaking = [...seen].filter((path) =>
      byPath.get(path)?.imports.some(({ specifier, typeOnly }) => !typeOnly && kept.test(specifier)),
    );
    expect(breaking).toEqual([]);
  });

  test("release is the only room of finance that reads files", () => {
    const readers = files.filter(
      ({ path, imports }) =>
        isFinance(path) && imports.some(({ specifier }) => /^(node:)?fs\b/.test(specifier)),
    );
    expect(readers.map(({ path }) => path).filter((path) => !path.startsWith("src/lib/release/"))).toEqual(
      [],
    );
  });
});

/** Rule: CONTRIBUTING "Change code": a full disk or a kill leaves no file half written. */
describe("files are written by src/lib/text/write-file.ts alone", () => {
  const writing =
    /^(?:writeFile|appendFile|createWriteStream|write|writev|copyFile|open|truncate|ftruncate)(?:Sync)?$/;

  test("no other file takes what writes from Node", () => {
    const writers = files.filter(({ imports }) =>
      imports.some(
        ({ specifier, names }) =>
          /^(?:node:)?fs(?:\/promises)?$/.test(specifier) &&
          names.some((name) => name === "*" || writing.test(name)),
      ),
    );
    expect(writers.map(({ path }) => path)).toEqual([
      // Wraps the reading of files of a program that is measured.
      "src/commands/bench/few-open-files.ts",
      // Opens files to read them into room that it has.
      "src/commands/build/store/standing-files.ts",
      "src/lib/text/write-file.ts",
    ]);
  });

  test("those that write into a folder that is not yet in its place are these", () => {
    const staging = files.filter(({ imports }) => imports.some(({ names }) => names.includes("writeStaged")));
    const elsewhere = staging.filter(({ path }) => !/^src\/commands\/(?:bench|addresses)\//.test(path));
    expect(elsewhere.map(({ path }) => path)).toEqual([
      "src/commands/build/host-headers.ts",
      "src/commands/build/pages/run-program.ts",
      "src/commands/build/parts/join-parts.ts",
      "src/commands/build/parts/make-part.ts",
      "src/commands/build/parts/part-record.ts",
      "src/commands/build/site-folder.ts",
      "src/commands/build/store/open-sites.ts",
      "src/commands/build/store/restore-notebook.ts",
      "src/commands/build/write-sitemap.ts",
      "src/lib/search/index-site.ts",
      "src/lib/site/files/site-writer.ts",
    ]);
  });
});

/** Rule: README, "Only where a reader can ask" — the same code runs in the build and in a browser. */
test("what runs in a browser imports nothing that only Node has", () => {
  const entries = [
    "src/lib/live/open-live.ts",
    "src/lib/live/wait-for-reader.ts",
    "src/lib/search/start-search.ts",
    ...files.map(({ path }) => path).filter((path) => /^src\/lib\/live\/libraries\/.*-names\.ts$/.test(path)),
  ];
  const reached = new Set(entries);
  for (const path of reached)
    for (const target of loadedBy(path)) if (target !== newDocument) reached.add(target);
  const ofNode = [...reached].filter((path) =>
    byPath.get(path)?.imports.some(({ specifier, typeOnly }) => !typeOnly && specifier.startsWith("node:")),
  );
  expect(reached.size).toBeGreaterThan(50);
  expect(ofNode).toEqual([]);
});

/** A browser takes its twin, by a condition in package.json. */
const newDocument = "src/lib/charts/new-document.ts";
