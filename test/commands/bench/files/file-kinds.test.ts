import { describe, expect, test } from "vitest";
import { kindOfCall, kindOfFile } from "../../../../src/commands/bench/files/file-kinds.ts";

const own = "file:///home/a/src/lib";

describe("a call works", () => {
  test.each([
    ["page", [`${own}/charts/draw-marks.ts`, `${own}/site/publish-notebook.ts`]],
    [
      "picture",
      [`${own}/charts/draw-marks.ts`, `${own}/files/pictures/raster.ts`, `${own}/site/site-content.ts`],
    ],
    ["preview", [`${own}/files/pictures/raster.ts`, `${own}/site/sharing/preview-image.ts`]],
    ["workbook", ["file:///home/a/node_modules/fflate/esm/index.mjs", `${own}/files/workbook/ooxml/zip.ts`]],
    [
      "data",
      [`${own}/figures/units/format.ts`, `${own}/files/tables/csv-of.ts`, `${own}/site/site-files.ts`],
    ],
    ["search", [`${own}/search/index-site.ts`]],
    ["types", ["file:///home/a/node_modules/typescript/lib/typescript.js"]],
    ["the rest", ["file:///home/a/node_modules/vite/dist/node/index.js", "", "node:internal/main"]],
    ["the rest", [""]],
  ] as const)("for the %s whose code stands innermost on its stack", (kind, urls) => {
    expect(kindOfCall(urls)).toBe(kind);
  });
});

test.each([
  ["page", "notebooks/profit/index.html"],
  ["page", "index.html"],
  ["permalink", "releases/fern-2020-q1/reconciliations/profit/2020-q1/index.html"],
  ["permalink", "embed/releases/fern-2020-q1/reconciliations/profit/2020-q1/index.html"],
  ["data", "notebooks/profit/bridge.csv"],
  ["data", "notebooks/profit/cite.bib"],
  ["workbook", "notebooks/profit.xlsx"],
  ["picture", "notebooks/profit/bridge.png"],
  ["picture", "notebooks/profit/bridge.svg"],
  ["preview", "notebooks/profit/preview.png"],
  ["search", "search/lines/fragment/en_1.pf_fragment"],
  ["page", "search/index.html"],
  ["the rest", "_astro/index.abc.css"],
])("of kind %s is %s", (kind, path) => {
  expect(kindOfFile(path)).toBe(kind);
});
