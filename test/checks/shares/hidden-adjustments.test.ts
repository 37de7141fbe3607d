import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

/** 412 / 800 = 0.515, 388 / 800 = 0.485, 3,757 / 6,716 = 0.5594, 3,120 / 6,700 = 0.4657: the third is printed 0.55. */
const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net sales | 1,412 | 1,388 | 9,757 | 8,120
Expenses | 1,000 | 1,000 | 6,000 | 5,000
Net income | 412 | 388 | 3,757 | 3,120
Net income per share: | | | |
Basic (1) | $0.52 | $0.49 | $0.55 | $0.47
Diluted (1) | $0.52 | $0.49 | $0.55 | $0.47
Weighted average shares: | | | |
Basic | 800 | 800 | 6,716 | 6,700
Diluted | 800 | 800 | 6,716 | 6,700`,
);
const alarms = (...parts: readonly string[]): readonly string[] =>
  checked(page(statement, ...parts))
    .checks.filter(({ verdict }) => verdict === "does-not-tie")
    .map(({ witness }) => witness.printed);

test("an amount per share a cent below its quotient is an alarm where nothing says what else is taken off", () => {
  expect(alarms()).toEqual(["$0.55", "$0.55"]);
});

test("what goes to participating securities, by an amount that is not printed, explains it and raises none", () => {
  expect(
    alarms("<p>(1) Adjusted for earnings attributable to participating securities of $60 thousand.</p>"),
  ).toEqual([]);
});

test("what is added back for a conversion explains no amount below its quotient", () => {
  expect(alarms("<p>(1) Includes interest added back by the if-converted method.</p>")).toEqual([
    "$0.55",
    "$0.55",
  ]);
});
