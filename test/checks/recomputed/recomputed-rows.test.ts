import { describe, expect, test } from "vitest";
import { cited } from "./cited.ts";
import { worked } from "./formula.ts";
import { decimal, type Fraction, fraction, toStep } from "./fraction.ts";
import { agreed, judged } from "./judged.ts";
import { columnsOf } from "./release-lines.ts";

const plain = ({ top, bottom }: Fraction): number => Number(top) / Number(bottom);
const ends = (formula: string) => {
  const { range } = worked(formula);
  return range && [range.low, range.value, range.high].map(plain);
};
const verdict = (formula: string, printed: string, ...coarser: string[]) =>
  judged(
    worked(formula).range,
    cited(printed),
    coarser.flatMap((one) => worked(one).range ?? []),
  );

/** Line 1 stands in no table in thousands; by cases that can be done in the head. */
describe("a sum of the table", () => {
  test.each([
    ["[2 L1] + [3 L1]", [4, 5, 6]],
    ["[2 L1] - [3 L1]", [-2, -1, 0]],
    ["- [2.0 L1] * [(4) L1]", [6.825, 8, 9.225]],
    ["[9 L1 exact] / ([2.0 L1] + 1)", [9 / 3.05, 3, 9 / 2.95]],
    ["growth [3 L1 exact] from [2 L1 exact]", [0.5, 0.5, 0.5]],
    ["growth [3 L1] from [(2) L1]", null],
    ["[5 L110]", [4500, 5000, 5500]],
    ["[$1.5 million L1]", [1_450_000, 1_500_000, 1_550_000]],
    ["[500 BPS L1]", [0.0495, 0.05, 0.0505]],
    ["[-3% L1]", [-0.035, -0.03, -0.025]],
    ["[---- L110]", [0, 0, 0]],
  ])("%s", (formula, expected) => {
    expect(ends(formula)).toEqual(expected);
  });

  test.each(["[2 L1] + ", "[2 L1] [3 L1]", "([2 L1]", "[2] + [3]", "2 % 3"])("is refused: %s", (formula) => {
    expect(() => worked(formula)).toThrow();
  });
});

describe("a verdict of the table", () => {
  test.each([
    ["[2 L1] + [3 L1]", "[5 L1]", "ties"],
    ["[2 L1] + [3 L1]", "[6 L1]", "ties-within-rounding"],
    ["[2 L1] + [3 L1]", "[7 L1]", "does-not-tie"],
    ["5 / 2", "[3 L1]", "ties"],
    ["- 5 / 2", "[(3) L1]", "ties"],
    ["- 5 / 2", "[(2) L1]", "ties-within-rounding"],
    ["[69 L1 exact] / 10", "[almost 7 L1]", "ties"],
    ["[71 L1 exact] / 10", "[almost 7 L1]", "does-not-tie"],
    ["growth [3 L1] from [(2) L1]", "[n/m L1]", "ties"],
    ["growth [3 L1] from [2 L1]", "[n/m L1]", "does-not-tie"],
    ["growth [3 L1] from [(2) L1]", "[5% L1]", "does-not-tie"],
  ])("%s is held against %s: %s", (formula, printed, expected) => {
    expect(verdict(formula, printed)).toBe(expected);
  });

  test("comes from rounded figures only where nothing better holds", () => {
    expect(verdict("[2.4 L1] + [2.4 L1]", "[6 L1]", "[3 L1] + [3 L1]")).toBe("ties-from-rounded");
    expect(verdict("[2.4 L1] + [2.4 L1]", "[6 L1]", "[2 L1] + [2 L1]")).toBe("does-not-tie");
  });

  test.each([
    ["[60.5 L1]", "[61 L1]", "ties"],
    ["[60.5 L1]", "[60 L1]", "ties-within-rounding"],
    ["[60.4 L1]", "[61 L1]", "does-not-tie"],
    ["[60 L1]", "[60 L1]", "ties"],
    ["[60 L1]", "[61 L1]", "does-not-tie"],
  ])("of %s printed again as %s: %s", (home, other, expected) => {
    expect(agreed(cited(home), cited(other))).toBe(expected);
  });
});

test.each([
  ["2.5", "1", "3"],
  ["-2.5", "1", "-3"],
  ["0.049", "0.1", "0"],
  ["517", "10", "520"],
])("%s to the nearest %s is %s", (value, step, expected) => {
  const { top, bottom } = toStep(decimal(value), decimal(step));
  expect(fraction(top, bottom)).toSatisfy((found: Fraction) => plain(found) === Number(expected));
});

test.each([
  ["31,197", 108, [1]],
  ["1,197", 108, []],
  ["1,271", 131, []],
  ["(1,271)", 131, [1]],
  ["39,464", 154, [1, 2]],
  ["-", 324, [1, 2]],
  ["3%", 20, []],
])("%s stands in line %i in the columns %j", (characters, line, columns) => {
  expect(columnsOf({ characters, line })).toEqual(columns);
});
