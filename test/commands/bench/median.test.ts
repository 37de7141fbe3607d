import { expect, test } from "vitest";
import { median } from "../../../src/commands/bench/median.ts";

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])("of %j the middle is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("no values have no median", () => {
  expect(() => median([])).toThrow(RangeError);
});
