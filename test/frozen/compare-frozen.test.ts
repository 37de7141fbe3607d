import { expect, test } from "vitest";
import { compareFrozen } from "../../src/lib/frozen/compare-frozen.ts";
import { change, copyData } from "../release/releases.ts";
import { cell, content, contentOf } from "./records.ts";

test("what is published unchanged has no differences; its cells do not count", () => {
  expect(compareFrozen(content, contentOf("2010-Q2"))).toEqual([]);
  expect(compareFrozen({ ...content, cells: [cell, cell] }, content)).toEqual([]);
});

test("a figure that was corrected in the data is told figure by figure, then and now", () => {
  const folder = copyData();
  change(folder, "release.txt", "\t7,992\t8,753", "\t7,929\t8,753");
  const differences = compareFrozen(content, contentOf("2010-Q2", folder));
  expect(differences.slice(0, 4)).toEqual([
    { what: "Depreciation and amortization, in all", frozen: "7,992", living: "7,929" },
    {
      what: "Depreciation and amortization, in all, as printed in adjusted-ebitda-reconciliation",
      frozen: "7,992",
      living: "7,929",
    },
    { what: "Adjusted EBITDA, recomputed", frozen: "9,924", living: "9,861" },
    { what: "Verdict", frozen: "Ties", living: "Does not tie" },
  ]);
  const failed = differences.slice(4).filter(({ living }) => living === "Does not tie");
  // The footing itself, that of depreciation and amortization, of lines 89 and 118, and another way to the measure.
  expect(failed.map(({ what }) => what.split(".2010-Q2@")[0])).toEqual([
    "recalculate.adjusted-ebitda-from-net-loss",
    "foot.adjusted-ebitda",
    "recalculate.depreciation-and-amortization-in-all",
  ]);
});

test("a figure printed otherwise, at the same value, is a difference of its characters alone", () => {
  const folder = copyData();
  change(folder, "release.txt", "(GAAP)\t\\$ (713)\t", "(GAAP)\t(713)\t");
  expect(compareFrozen(content, contentOf("2010-Q2", folder))).toEqual([
    {
      what: "Loss from operations, as printed in adjusted-ebitda-reconciliation",
      frozen: "$ (713)",
      living: "(713)",
    },
  ]);
});

const [first, ...others] = content.rows;
const units = "in thousands of US dollars";

test.each([
  ["a row that is gone", { rows: others }, "Loss from operations", `(713), ${units}`, "none"],
  [
    "a row that is new",
    { rows: [...content.rows, { ...content.printed, label: "More", concept: "more" }] },
    "More",
    "none",
    `9,924, ${units}`,
  ],
  [
    "a row that is subtracted now",
    { rows: content.rows.map((row) => (row === first ? { ...row, weight: -1 as const } : row)) },
    "Loss from operations",
    "(713)",
    "less (713)",
  ],
  [
    "the unit",
    { recomputed: { ...content.recomputed, scale: 6 } },
    "Adjusted EBITDA, recomputed",
    `9,924, ${units}`,
    "9,924, in millions of US dollars",
  ],
  [
    "a verdict",
    { verdict: { ...content.verdict, verdict: "ties-within-rounding" } },
    "Verdict",
    "Ties",
    "Ties within rounding",
  ],
  ["the release", { release: { ...content.release, id: "later" } }, "Release", "internap-2010-q2", "later"],
])("%s is a difference", (_, now, what, frozen, living) => {
  expect(compareFrozen(content, { ...content, ...now })).toEqual([{ what, frozen, living }]);
});

test("a figure printed in one more place is a difference, and one whose line moved in its table is none", () => {
  const [table, line, ...rest] = content.printed.witnesses[0] ?? ["", 0, 0, "", "", ""];
  const at = (...witnesses: (typeof content.printed.witnesses)[number][]) => ({
    ...content,
    printed: { ...content.printed, witnesses: [...witnesses, ...content.printed.witnesses.slice(1)] },
  });
  expect(compareFrozen(content, at([table, line + 1, ...rest]))).toEqual([]);
  expect(compareFrozen(content, at([table, line, ...rest], [table, line + 1, ...rest]))).toEqual([
    { what: `Adjusted EBITDA, as printed in ${table}, 2`, frozen: "none", living: "$ 9,924" },
  ]);
});

test("a check that is not made any more is a difference, a new one is none", () => {
  const fewer = { ...content, checks: content.checks.slice(1) };
  expect(compareFrozen(fewer, content)).toEqual([]);
  expect(compareFrozen(content, fewer).map(({ living }) => living)).toEqual(Array(5).fill("not checked"));
});
