import { expect, test } from "vitest";
import { given } from "../../src/lib/figures/figure.ts";
import { formatInterval } from "../../src/lib/figures/intervals/interval.ts";

test("a given constant is exact and keeps its reason", () => {
  const rate = given({ unit: "ratio", value: "0.24", label: "Expansion", reason: "stated in words" });
  expect([formatInterval(rate.interval), rate.decimals, rate.scale]).toEqual(["[0.24, 0.24]", null, 0]);
  expect(rate.lineage).toEqual({ kind: "given", reason: "stated in words" });
  expect(given({ unit: "USD", value: "2", scale: 6, label: "a", reason: "b" }).value.toString()).toBe(
    "2000000",
  );
});

test("a constant without a reason is refused", () => {
  expect(() => given({ unit: "USD", value: "1", label: "a", reason: " " })).toThrow("say the reason");
});
