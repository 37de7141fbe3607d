import { expect, test } from "vitest";
import { checked, page, table } from "../../checks/found/invented.ts";

const rows = `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 91,408 | 80,213
Cost of sales | 52,317 | 47,105`;

test.each([
  ["Revenue by product:", "Revenue by product"],
  ["STATEMENTS OF INCOME", "STATEMENTS OF INCOME"],
])("a table bears its caption without the colon that leads to it: %s", (printed, caption) => {
  const { release } = checked(page(table(printed, rows)));
  expect(release.tables.map((one) => one.caption)).toEqual([caption]);
});
