import { expect, test } from "vitest";
import { isMoney, isScalable, isUnit, unitEntry, unitNamed } from "../../../src/lib/figures/units/index.ts";

test("a unit that the registry does not have is known by its name: a currency, a rate, or what is counted", () => {
  expect(isUnit("tonnes")).toBe(false);
  expect(unitEntry(unitNamed("metric-tonnes"))).toMatchObject({ kind: "count", words: "metric tonnes" });
  expect([unitNamed("CHF"), unitNamed("CHF/share")].map((unit) => [isMoney(unit), isScalable(unit)])).toEqual(
    [
      [true, true],
      [false, false],
    ],
  );
  expect(unitNamed("USD")).toBe("USD");
});
