import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Chunk,
  pagePartOf,
  pageScripts,
  partBytes,
  scriptBytes,
} from "../../../src/commands/bench/page-scripts.ts";

const site = mkdtempSync(join(tmpdir(), "page-scripts-"));
afterAll(() => rmSync(site, { recursive: true }));

const files = {
  "index.html": "<p>No script</p>",
  "checks/index.html": '<script type="module" src="/_astro/filters.js"></script>',
  "notebooks/a/index.html":
    '<div id="live" data-notebook="a" data-code="/live/a.2c.js" data-values="/live/a.1f.json" data-libraries="a"></div><script type="module" src="/_astro/boot.js"></script>',
  "_astro/filters.js": "filters()",
  "_astro/boot.js": "boot()",
  "_astro/shared.js": "shared()",
  "_astro/list.js": "list()",
  "_astro/a.js": "a()",
  "_astro/b.js": "b()",
  "live/a.1f.json": "[1]",
  "live/a.2c.js": "cells()",
};

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
});

const chunk = (name: string, rest: Partial<Chunk> = {}): Chunk => ({
  file: `_astro/${name}.js`,
  facade: null,
  imports: [],
  later: [],
  modules: { [`/project/src/${name}.ts`]: 10 },
  ...rest,
});
const chunks = [
  chunk("filters", { imports: ["_astro/shared.js"] }),
  chunk("boot", { later: ["_astro/list.js"] }),
  chunk("shared", {
    modules: { "/project/node_modules/decimal.js/decimal.mjs": 30, "/project/src/x.ts": 10 },
  }),
  chunk("list", { later: ["_astro/a.js", "_astro/b.js"] }),
  chunk("a", { facade: "/project/src/lib/live/libraries/a-names.ts", imports: ["_astro/shared.js"] }),
  chunk("b", { facade: "/project/src/lib/live/libraries/b-names.ts" }),
];

const packed = (file: keyof typeof files): number => gzipSync(files[file], { level: 9 }).length;

test("a page ships what its script loads, at once and later, but no library that it does not name", () => {
  const pages = pageScripts(site, chunks);
  expect(pages.map(({ path, isLive, files }) => [path, isLive, files.map(({ file }) => file)])).toEqual([
    ["/checks/", false, ["_astro/filters.js", "_astro/shared.js"]],
    [
      "/notebooks/a/",
      true,
      [
        "_astro/boot.js",
        "_astro/list.js",
        "_astro/a.js",
        "_astro/shared.js",
        "live/a.2c.js",
        "live/a.1f.json",
      ],
    ],
  ]);
});

test("a file weighs what it does compressed, and counts for its parts by their length in it", () => {
  const [checks, notebook] = pageScripts(site, chunks);
  const shared = packed("_astro/shared.js");
  expect(checks && scriptBytes(checks)).toBe(packed("_astro/filters.js") + shared);
  expect(checks && partBytes(checks, "decimal.js")).toBe(shared * 0.75);
  expect(checks && partBytes(checks, "own code")).toBe(packed("_astro/filters.js") + shared * 0.25);
  expect(notebook && partBytes(notebook, "values")).toBe(packed("live/a.1f.json"));
});

test.each([
  ["/p/node_modules/@observablehq/plot/src/plot.js", "Plot"],
  ["/p/node_modules/d3-scale/src/linear.js", "Plot"],
  ["/p/node_modules/.store/d3-shape@3/node_modules/d3-shape/src/line.js", "Plot"],
  ["/p/node_modules/@observablehq/runtime/src/runtime.js", "Runtime"],
  ["/p/node_modules/arquero/src/index.js", "Arquero"],
  ["/p/node_modules/decimal.js/decimal.mjs", "decimal.js"],
  ["/p/node_modules/devalue/src/parse.js", "other packages"],
  ["/p/src/lib/charts/plot.ts", "own code"],
  ["\0virtual:live-import/longDate!/src/lib/text/long-date.ts", "cells"],
  ["\0vite/preload-helper.js", "own code"],
])("%s counts as %s", (id, part) => {
  expect(pagePartOf(id)).toBe(part);
});
