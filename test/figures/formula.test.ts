import { expect, test } from "vitest";
import { sum } from "../../src/lib/figures/figure.ts";
import { formula } from "../../src/lib/figures/formula.ts";
import { thousands } from "./release-figures.ts";

const loss = thousands("Loss from operations", "-713");
const pay = thousands("Stock-based compensation", "1444");
const revenues = thousands("Total revenues", "60525");

test.each([
  [loss, null],
  [loss.plus(pay).minus(revenues), "Loss from operations plus Stock-based compensation − Total revenues"],
  [sum([loss, pay], [-1, 1]), "−Loss from operations + Stock-based compensation"],
  [pay.negated(), "−Stock-based compensation"],
  [pay.over(revenues), "Stock-based compensation ÷ Total revenues"],
  [pay.over(revenues).times(pay), "Stock-based compensation ÷ Total revenues × Stock-based compensation"],
  [pay.growthFrom(revenues), "Stock-based compensation ÷ Total revenues − 1"],
  [pay.over(revenues).named("Margin").as("basis-points"), "Margin, as basis-points"],
  [pay.rounded(-5), "Stock-based compensation, rounded to units of 100000"],
  [pay.over(revenues).named("Margin").rounded(1), "Margin, rounded to 1 place"],
  [pay.over(revenues).named("Margin").rounded(0), "Margin, rounded to whole units"],
])("the formula of %s is %s", (figure, expected) => expect(formula(figure)).toBe(expected));
