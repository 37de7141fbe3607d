import { expect, test } from "vitest";
import { hasMeasureWord, measureOf, saysMeasure } from "../../../src/lib/reading/names/index.ts";

test("a label is its measure whatever its sign, number and small words", () => {
  const concept = (label: string): string | undefined => measureOf(label)?.concept;
  expect(concept("Net (loss) income")).toBe("net-income");
  expect(concept("Total revenues")).toBe("revenues");
  expect(concept("Less: Interest expense")).toBe("interest-expense");
  expect(concept("Effect of exchange rate changes on cash")).toBe("exchange-rate-effect");
  expect(concept("Widgets and gadgets")).toBeUndefined();
});

test("many words of shares and of amounts per share are basic, diluted or both", () => {
  const element = (label: string): string | undefined => measureOf(label)?.element;
  expect(element("Weighted average shares outstanding used in per share calculation: Basic (GAAP)")).toBe(
    "WeightedAverageNumberOfSharesOutstandingBasic",
  );
  expect(element("Basic and diluted net loss per share")).toBe("EarningsPerShareBasicAndDiluted");
  expect(element("Normalized net income per share, basic")).toBeUndefined();
});

test("a measure has its element and the side of the books on which it stands", () => {
  expect(measureOf("Cost of goods sold")).toEqual({
    concept: "cost-of-sales",
    element: "CostOfRevenue",
    balance: "debit",
    statement: "income",
  });
  expect(measureOf("Free cash flow")?.element).toBe("");
});

test("words of measures tell labels from names of parts of a company", () => {
  expect(["Northern Region", "Hardware", "Cloud and Support"].filter(hasMeasureWord)).toEqual([]);
  expect(["Widget Units K", "Revenue", "Earnings Pretax"].filter(saysMeasure)).toHaveLength(3);
});

test("adjusted funds from operations are another measure than those that they adjust", () => {
  const concept = (label: string): string | undefined => measureOf(label)?.concept;
  expect([concept("Nareit FFO"), concept("AFFO"), concept("Adjusted funds from operations")]).toEqual([
    "funds-from-operations",
    "adjusted-funds-from-operations",
    "adjusted-funds-from-operations",
  ]);
});
