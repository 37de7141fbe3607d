import { expect, test } from "vitest";
import {
  addUp,
  atom,
  call,
  divide,
  type FormulaText,
  multiply,
  shift,
} from "../../../../src/lib/files/workbook/formulas/formula-text.ts";

const [a, b, c] = [atom("A1"), atom("B1"), atom("C1")];
const difference = addUp([
  [1, a],
  [-1, b],
]);

test.each<readonly [string, FormulaText, string]>([
  ["terms stand side by side", difference, "A1-B1"],
  [
    "a difference is subtracted as a whole",
    addUp([
      [1, c],
      [-1, difference],
    ]),
    "C1-(A1-B1)",
  ],
  ["so is one that is turned", addUp([[-1, difference]]), "-(A1-B1)"],
  ["a sum is multiplied as a whole", multiply(difference, c), "(A1-B1)*C1"],
  ["a quotient divides as a whole", divide(a, divide(b, c)), "A1/(B1/C1)"],
  ["a product is divided as it stands", divide(multiply(a, b), c), "A1*B1/C1"],
  ["millions in thousands", shift(a, 3), "A1*1000"],
  ["units in thousands", shift(difference, -3), "(A1-B1)/1000"],
  ["the same scale needs nothing", shift(a, 0), "A1"],
  [
    "what is turned stays in parentheses",
    addUp([
      [1, a],
      [1, addUp([[-1, b]])],
    ]),
    "A1+(-B1)",
  ],
  ["a call needs none", multiply(call("ROUND", difference, "-3"), c), "ROUND(A1-B1,-3)*C1"],
])("in a formula, %s: %#", (_, formula, text) => {
  expect(formula.text).toBe(text);
});
