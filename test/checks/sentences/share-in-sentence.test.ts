import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 91,408 | 80,213
Cost of sales | 52,317 | 47,105
Gross profit | 39,091 | 33,108
General and administrative | 8,115 | 9,020`,
);

/** The verdicts on the rates of one sentence, beside the statement. */
function sharesIn(sentence: string): readonly string[] {
  return checked(page(`<p>${sentence}</p>`, statement))
    .checks.filter(({ witness }) => witness.table === "prose" && witness.printed.endsWith("%"))
    .map(({ witness, verdict }) => `${witness.printed} ${verdict}`);
}

// 8,115 / 91,408 = 0.0888; 9,020 / 80,213 = 0.1125.
const said = "of net sales in the second quarter of 2021, compared with 11.2% in the second quarter of 2020.";

test("shares of revenues, and what they are compared with, are held against the rows of their name", () => {
  expect(sharesIn(`General and administrative expenses were 8.9% ${said}`)).toEqual([
    "8.9% ties",
    "11.2% ties",
  ]);
});

test("a share with its last digit off does not tie, and one that is far off is held against nothing", () => {
  expect(sharesIn(`General and administrative expenses were 8.7% ${said}`)).toEqual([
    "8.7% does-not-tie",
    "11.2% ties",
  ]);
  expect(sharesIn("General and administrative expenses were 31.4% of net sales.")).toEqual([]);
});

test("a share of something else than revenues, or of another row, is held against nothing", () => {
  expect(sharesIn("General and administrative expenses were 8.7% of operating costs.")).toEqual([]);
  expect(sharesIn("Freight expenses were 8.7% of net sales in the second quarter of 2021.")).toEqual([]);
});
