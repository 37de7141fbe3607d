import { describe, expect, test } from "vitest";
import { explain } from "../../src/lib/figures/explain.ts";
import { given } from "../../src/lib/figures/figure.ts";
import { thousands } from "./release-figures.ts";

const loss = thousands("Loss from operations", "-713", "\\$ (713)");
const pay = thousands("Stock-based compensation", "1444", "1,444");
const revenues = thousands("Total revenues", "60525", "60,525");

describe("a figure explains itself down to the printed characters", () => {
  const margin = explain(loss.plus(pay).named("Adjusted").over(revenues).named("Margin").as("percent"));

  test("the root is the figure itself", () => {
    expect(margin).toMatchObject({
      label: "Margin",
      text: "1.2%",
      operation: "convert",
      kind: "computed",
      unit: "percent",
    });
    expect(margin.shortId).toMatch(/^[0-9a-f]{12}$/);
  });

  test("its leaves are prints, in the order of the computation", () => {
    const leaves = (node: typeof margin): string[] =>
      node.children.length > 0 ? node.children.flatMap(leaves) : node.sources.map(({ printed }) => printed);
    expect(leaves(margin)).toEqual(["\\$ (713)", "1,444", "60,525"]);
  });

  test("terms of a sum know their sign, a reported leaf its value, a constant its reason", () => {
    const tenth = given({ unit: "USD", value: "10", label: "Ten", reason: "example" });
    const [first, second] = explain(loss.minus(tenth)).children;
    expect(first).toMatchObject({
      weight: 1,
      value: "-713000",
      text: "$(713) thousand",
      formula: null,
      reason: null,
    });
    expect(second).toMatchObject({ weight: -1, kind: "given", reason: "example", sources: [] });
  });

  test("it is plain data", () => {
    expect(JSON.parse(JSON.stringify(margin))).toEqual(margin);
  });
});
