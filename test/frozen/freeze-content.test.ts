import { expect, test } from "vitest";
import { recordText } from "../../src/lib/frozen/record/record-text.ts";
import { content, contentOf, record } from "./records.ts";

test("a record has the answer, the release and the period in words", () => {
  expect(content).toMatchObject({
    format: 1,
    id: "adjusted-ebitda",
    period: "2010-Q2",
    periodTitle: "Second quarter of 2010",
    issuer: "Internap Network Services Corporation",
    release: {
      id: "internap-2010-q2",
      published: "2010-08-04",
      sha256: expect.stringMatching(/^7dc317149b5eaa7e/),
    },
    answer: "Loss from operations of $(0.7) million becomes Adjusted EBITDA of $9.9 million.",
  });
});

// Line 303 prints $ 114 for the quarter.
test("a loss that is above zero is called an income", () => {
  expect(contentOf("2010-Q1").answer).toBe(
    "Income from operations of $0.1 million becomes Adjusted EBITDA of $9.9 million.",
  );
});

// Lines 303 to 308 of the release.
test("each row has its exact value in the scale of its print", () => {
  const rows = content.rows.map(({ concept, weight, amount }) => [
    concept,
    weight,
    amount.value,
    amount.scale,
  ]);
  expect(rows).toEqual([
    ["loss-from-operations", 1, "-713", 3],
    ["stock-based-compensation", 1, "1444", 3],
    ["depreciation-and-amortization-in-all", 1, "7992", 3],
    ["loss-on-disposals", 1, "18", 3],
    ["impairments-and-restructuring", 1, "1183", 3],
  ]);
  expect(content.recomputed).toEqual({ value: "9924", unit: "USD", scale: 3, decimals: null });
  expect(content.printed.amount).toEqual({ value: "9924", unit: "USD", scale: 3, decimals: -3 });
});

test("a figure has every place where it is printed, with its characters and the words around", () => {
  expect(content.printed.witnesses.map(([table, line, , , printed]) => [table, line, printed])).toEqual([
    ["adjusted-ebitda-reconciliation", 308, "\\$ 9,924"],
    ["summary", 26, "\\$ 9,924"],
    ["prose", 9, "\\$9.9 million"],
    ["prose", 48, "\\$9.9 million"],
  ]);
  expect(content.rows[4]?.witnesses.at(-1)).toEqual([
    "prose",
    41,
    324,
    "…of 2010 included a non-cash restructuring charge of ",
    "\\$1.2 million",
    " related to changes in…",
  ]);
});

test("a nil dash is frozen as an exact zero", () => {
  const [amount] = contentOf("2009-Q2").rows.flatMap((row) =>
    row.concept === "loss-on-disposals" ? [row.amount] : [],
  );
  expect(amount).toEqual({ value: "0", unit: "USD", scale: 3, decimals: -3 });
});

test("the verdict of the measure comes with its rule, residual and tolerance", () => {
  expect(content.verdict).toEqual({
    verdict: "ties",
    rule: "foot",
    check: "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation",
    residual: "0",
    tolerance: "3",
  });
});

// 9,924 ÷ 6,776 − 1 = 46.458…%, where line 26 prints 32%.
test("a check has what is printed, what was recomputed, the verdict and what explains it", () => {
  const checks = content.checks.flatMap(({ found }) => found);
  expect(checks.find(([id]) => id === "recalculate.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary")).toEqual([
    "recalculate.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary",
    26,
    "32%",
    "46.4581",
    "does-not-tie",
    expect.stringMatching(/^Wrong base period/),
  ]);
});

test("records are small", () => {
  for (const period of ["2010-Q2", "2010-Q1", "2009-Q2"])
    expect(recordText({ ...record, ...contentOf(period) }).length).toBeLessThan(12_000);
});
