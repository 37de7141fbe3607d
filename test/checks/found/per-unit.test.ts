import { expect, test } from "vitest";
import { checked, page, table } from "./invented.ts";

const periods =
  "| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020";
const statement = table(
  "STATEMENTS OF INCOME",
  `${periods}
Net sales | 182,406 | 171,930 | 351,220 | 330,118
Cost of sales | 121,390 | 115,002 | 234,008 | 221,014
Gross profit | 61,016 | 56,928 | 117,212 | 109,104`,
);

/** The verdicts of the averages in a second table, and what of them is to look at. */
function averagesIn(rows: string): readonly string[] {
  const { checks, toLookAt } = checked(
    page(
      statement,
      table("OPERATING DATA", `${periods}\n${rows}`).replace(/<p>\(in thousands[^<]*<\/p>/, ""),
    ),
  );
  return [...checks, ...toLookAt]
    .filter(({ witness }) => / per /.test(witness.label))
    .map((one) => `${one.witness.printed} ${toLookAt.includes(one) ? "to look at" : one.verdict}`);
}

const stores = "Average number of stores | 212 | 205 | 210 | 203";

// 182,406 / 212 = 860.41, 171,930 / 205 = 838.68, 351,220 / 210 = 1,672.48, 330,118 / 203 = 1,626.20.
test("an average for one of something is held against the amount and the count of two tables", () => {
  expect(
    averagesIn(`${stores}\nAverage sales per store (in thousands) | 860.4 | 838.7 | 1,672.5 | 1,626.2`),
  ).toEqual(["860.4 ties", "838.7 ties", "1,672.5 ties", "1,626.2 ties"]);
  expect(
    averagesIn(`${stores}\nAverage sales per store (in thousands) | 860.4 | 883.7 | 1,672.5 | 1,626.2`),
  ).toEqual(["860.4 ties", "883.7 does-not-tie", "1,672.5 ties", "1,626.2 ties"]);
});

// 182,406,000 / 4,105,300 = 44.432, 171,930,000 / 3,980,120 = 43.197, 351,220,000 / 7,910,400 = 44.400, 330,118,000 / 7,690,050 = 42.928.
test("cents for one of something that is no share are dollars, in a table of thousands too", () => {
  const customers = "Customers served | 4,105,300 | 3,980,120 | 7,910,400 | 7,690,050";
  expect(
    averagesIn(`${customers}\n${stores}\nAverage sales per customer | $44.43 | $43.20 | $44.40 | $42.93`),
  ).toEqual(["$44.43 ties", "$43.20 ties", "$44.40 ties", "$42.93 ties"]);
});

test("an average that fits in one place alone, or whose words name no row, raises no alarm", () => {
  expect(
    averagesIn(`${stores}\nAverage sales per store (in thousands) | 860.4 | 700.1 | 1,500.3 | 1,402.2`),
  ).not.toContain("700.1 does-not-tie");
  expect(
    averagesIn(`${stores}\nAverage rent per store (in thousands) | 860.4 | 838.7 | 1,672.5 | 1,600.0`),
  ).toEqual([]);
  expect(
    averagesIn(`${stores}\nAverage sales per employee (in thousands) | 860.4 | 838.7 | 1,672.5 | 1,600.0`),
  ).toEqual([]);
});
