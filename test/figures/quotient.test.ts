import { describe, expect, test } from "vitest";
import { given } from "../../src/lib/figures/figure.ts";
import { DivisionError } from "../../src/lib/figures/intervals/interval-arithmetic.ts";
import { inThousands, plain, thousands } from "./release-figures.ts";

const shares = inThousands("shares", "shares", "50013");

/** Rule: release.txt, "Adjusted EBITDA margin is adjusted EBITDA as a percentage of revenues"; summary table. */
describe("margins and per-share figures", () => {
  test.each([
    ["9924", "60525", "16.4%", "16.4"],
    ["6776", "64372", "10.5%", "10.5"],
    ["9877", "63365", "15.6%", "15.6"],
    ["11413", "31197", "36.6%", "36.6"],
  ])("%s ÷ %s is %s", (a, b, text, rounded) => {
    const margin = thousands("profit", a).over(thousands("revenues", b));
    expect(margin.as("percent").toString()).toBe(text);
    expect(margin.as("percent").rounded(1).value.toString()).toBe(rounded);
    expect([margin.unit, margin.scale, margin.decimals]).toEqual(["ratio", 0, null]);
  });

  test.each([
    ["-1271", "50013", "$(0.03)"],
    ["-60645", "49586", "$(1.22)"],
    ["1326", "50116", "$0.03"],
  ])("%s over %s shares is %s", (income, count, text) => {
    expect(
      thousands("income", income)
        .over(inThousands("shares", "shares", count))
        .toString(),
    ).toBe(text);
  });

  test("the exact quotient has 60 digits", () => {
    expect(
      thousands("a", "1")
        .over(given({ unit: "USD", value: "3000", label: "b", reason: "a third" }))
        .value.toString(),
    ).toBe(`0.${"3".repeat(60)}`);
  });

  test("dollars by dollars per share are shares, in the scale of the dollars", () => {
    const count = thousands("income", "1326").over(plain("USD/share", 2, "0.03"));
    expect([count.unit, count.scale, count.toString()]).toEqual([
      "shares",
      3,
      "about 40,000 thousand shares",
    ]);
  });

  test("dollars over a ratio are dollars", () => {
    const tenth = given({ unit: "ratio", value: "0.1", label: "a tenth", reason: "example" });
    expect(thousands("a", "1183").over(tenth).value.toString()).toBe("11830000");
  });

  test("a divisor that may be zero is refused by name", () => {
    const small = thousands("Other, net", "6").minus(thousands("Inventory", "6"));
    expect(() => shares.over(inThousands("shares", "none", "0", "-"))).toThrow(DivisionError);
    expect(() => thousands("Net loss", "-1271").over(small.named("Difference"))).toThrow(
      "cannot divide Net loss by Difference: its interval [-1000, 1000] includes zero; ",
    );
  });
});
