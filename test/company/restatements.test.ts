import { expect, test } from "vitest";
import { compareReleases } from "../../src/lib/company/index.ts";
import { formatFigure } from "../../src/lib/figures/index.ts";
import { quillfeather } from "./quillfeather.ts";

const company = quillfeather();
const { agreeing, restatements } = compareReleases(company);

test("releases of a company are in the order of their days", () => {
  expect(company.releases.map(({ id }) => id)).toEqual([
    "quillfeather-2024-q1",
    "quillfeather-2024-q2",
    "quillfeather-2024-q3",
    "quillfeather-2024-q4",
    "quillfeather-2025-q1",
  ]);
});

// Balance sheets: 15 rows of February 3, 2024 in three later releases, and 15 of February 1, 2025 in one: 60. Of the first
// quarter of fiscal 2024, 5 of 15 rows of the income statement, 5 of the segments, 3 of the reconciliation: 13.
test("the same quantity and period in two releases agrees where it is equal", () => {
  expect(agreeing).toBe(73);
});

// As printed in the first quarter of fiscal 2024 and a year later, in thousands but a share: read off both, subtracted by hand.
test("what is printed otherwise later is restated, with both figures and the difference", () => {
  const rows = restatements.map(({ quantity, before, after, difference }) =>
    [
      quantity.title,
      ...[before.figure, after.figure, difference].map((one) => formatFigure(one, { unit: "none" })),
    ].join("; "),
  );
  expect(rows).toEqual([
    "Cost of sales; 13,152; 13,352; 200",
    "Gross profit; 8,236; 8,036; (200)",
    "Selling expenses; 3,412; 3,262; (150)",
    "General and administrative expenses; 1,905; 2,055; 150",
    "Operating income; 2,919; 2,719; (200)",
    "Income before income taxes; 2,725; 2,525; (200)",
    "Provision for income taxes; 681; 631; (50)",
    "Net income; 2,044; 1,894; (150)",
    "Earnings per share, basic; 0.20; 0.19; (0.01)",
    "Earnings per share, diluted; 0.20; 0.18; (0.02)",
    "Segment profit, Lanterns; 2,515; 2,315; (200)",
    "Total segment profit; 3,845; 3,645; (200)",
    "Segment margin, Lanterns; 19.3; 17.8; (1.5)",
    "Total segment margin; 18.0; 17.0; (1.0)",
    "Adjusted EBITDA; 4,113; 3,913; (200)",
  ]);
});

test("parts that were told apart otherwise within a total that stays are reclassified, and no total is", () => {
  expect(
    restatements.flatMap(({ quantity, within }) => (within ? [[quantity.title, within.title]] : [])),
  ).toEqual([
    ["Selling expenses", "Total operating expenses"],
    ["General and administrative expenses", "Total operating expenses"],
  ]);
});

test("the reason is the sentence that names the quantity and says that it was restated, or reclassified", () => {
  const reasons = restatements.map(({ quantity, reason }) => [quantity.title, reason?.text.slice(0, 24)]);
  expect(reasons.filter(([, text]) => text !== undefined)).toEqual([
    ["Cost of sales", "Cost of sales for the fi"],
    ["Selling expenses", "Certain distribution cos"],
    ["General and administrative expenses", "Certain distribution cos"],
  ]);
});
