import { expect, test } from "vitest";
import { given } from "../../../src/lib/figures/figure.ts";
import { exact } from "../../../src/lib/figures/intervals/exact.ts";
import { measureName } from "../../../src/lib/show/words/reconciliation-answer.ts";

test.each([
  ["Loss from operations", "-713", "Loss from operations"],
  ["Loss from operations", "114", "Income from operations"],
  ["Loss from operations", "0", "Loss from operations"],
  ["Net loss", "-1271", "Net loss"],
  ["Net loss", "1271", "Net income"],
  ["Adjusted EBITDA", "9924", "Adjusted EBITDA"],
  ["Losses", "1", "Losses"],
])("%s of %s is called %s", (title, value, name) => {
  const figure = given({
    value: exact(value).toString(),
    unit: "USD",
    scale: 3,
    label: title,
    reason: "a test",
  });
  expect(measureName(title, figure)).toBe(name);
});
