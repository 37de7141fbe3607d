import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

// 5,698,410 / 5,597,120 = 1.0181, 5,698,410 / 5,305,840 = 1.0740.
const sheet = table(
  "BALANCE SHEETS",
  `| June 30, 2021 | March 31, 2021 | December 31, 2020
Cash and cash equivalents | 310,220 | 305,110 | 300,410
Total loans | 5,698,410 | 5,597,120 | 5,305,840
Other assets | 402,118 | 398,310 | 388,040
Total assets | 6,410,748 | 6,300,540 | 5,994,290`,
);
const rates = (sentence: string): readonly string[] =>
  checked(page(`<p>${sentence}</p>`, sheet))
    .checks.filter(({ witness }) => witness.table === "prose" && witness.printed.endsWith("%"))
    .map(({ witness, verdict }) => `${witness.printed} ${verdict}`);

test("a rate since a day is held against the balances of both days", () => {
  expect(rates("Total loans were $5.70 billion at June 30, 2021, up 7.4% since December 31, 2020.")).toEqual([
    "7.4% ties",
  ]);
});

test("of another balance than the row of its name it raises no alarm", () => {
  expect(
    rates(
      "Excluding acquired portfolios, total loans at June 30, 2021 were up 3.1% since December 31, 2020.",
    ),
  ).toEqual([]);
});
