import { describe, expect, test } from "vitest";
import { type Figure, reported, sum } from "../../src/lib/figures/figure.ts";
import { formatInterval } from "../../src/lib/figures/intervals/interval.ts";
import type { Weight } from "../../src/lib/figures/lineage.ts";
import { source, thousands } from "./release-figures.ts";

const bridge = ["-713", "1444", "7992", "18", "1183"].map((value) => thousands("bridge", value));

/** Rule: ends add; release.txt, "Reconciliation of loss from operations to adjusted EBITDA". */
describe("a sum adds values and intervals", () => {
  test("loss from operations and its adjustments foot to adjusted EBITDA", () => {
    const total = sum(bridge);
    expect(total.value.toString()).toBe("9924000");
    expect(formatInterval(total.interval)).toBe("[9921500, 9926500]");
    expect([total.unit, total.scale, total.decimals]).toEqual(["USD", 3, null]);
  });

  test.each<[string, readonly Weight[], string, string]>([
    ["all added", [1, 1], "60525000", "[60524000, 60526000]"],
    ["second subtracted", [1, -1], "1869000", "[1868000, 1870000]"],
    ["both subtracted", [-1, -1], "-60525000", "[-60526000, -60524000]"],
  ])("revenues of the two segments, %s", (_, weights, value, interval) => {
    const total = sum([thousands("data-center", "31197"), thousands("ip", "29328")], weights);
    expect([total.value.toString(), formatInterval(total.interval)]).toEqual([value, interval]);
  });

  test("plus and minus are sums with weights", () => {
    const [a, b, c] = bridge as [Figure<"USD">, Figure<"USD">, Figure<"USD">];
    expect(a.plus(b, c).lineage).toEqual({
      kind: "computed",
      operation: "sum",
      operands: [a, b, c],
      weights: [1, 1, 1],
    });
    expect(a.minus(b, c).lineage).toMatchObject({ weights: [1, -1, -1] });
    expect(a.minus(b, c).value.toString()).toBe("-10149000");
  });

  test("a sum is shown in the finest scale of its terms", () => {
    const millions = reported({
      unit: "USD",
      scale: 6,
      decimals: -5,
      value: "60.5",
      label: "Revenue",
      sources: [source("revenues", "\\$60.5")],
    });
    expect(millions.plus(thousands("net-loss", "-1271")).scale).toBe(3);
    expect(sum([millions, millions]).scale).toBe(6);
  });

  test("a nil dash adds nothing, not even tolerance", () => {
    const total = thousands("a", "18").plus(thousands("loss-on-disposals", "0", "-"));
    expect(formatInterval(total.interval)).toBe("[17500, 18500]");
  });

  test("a sum of nothing, and weights that do not match, are refused", () => {
    expect(() => sum([])).toThrow("a sum needs at least one figure");
    expect(() => sum(bridge, [1])).toThrow("a sum of 5 figures needs as many weights, not 1");
    // @ts-expect-error a weight is a sign
    expect(() => sum(bridge.slice(0, 1), [2])).toThrow("the weight of a term is 1 or -1, not 2");
  });
});
