import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Figure, given, sum } from "../../src/lib/figures/figure.ts";
import { identify } from "../../src/lib/figures/identify.ts";
import { pack, unpack } from "../../src/lib/figures/parcel.ts";
import type { Unit } from "../../src/lib/figures/units/index.ts";
import { inThousands, plain, thousands } from "./release-figures.ts";

/** All that others can tell of a figure. */
function told(figure: Figure): unknown {
  const { label, unit, scale, decimals, value, interval, lineage } = figure;
  const { lo, hi, loIncluded, hiIncluded } = interval;
  const ends = [lo.toFixed(), hi.toFixed(), loIncluded, hiIncluded];
  const operands = lineage.kind === "computed" ? lineage.operands.map(told) : [];
  return { label, unit, scale, decimals, value: value.toFixed(), ends, identity: identify(figure), operands };
}

/** Packed with all that it is computed from, and made again, as it is when it is sent. */
function again(figure: Figure): Figure {
  const parts = pack(figure).map((part) =>
    Array.isArray(part) ? part.map((one: unknown) => (one instanceof Figure ? again(one) : one)) : part,
  );
  return unpack(parts as never);
}

const loss = thousands("loss-from-operations.2010-Q2", "-695", "(695)");
const credit = thousands("payroll-tax-credit.2010-Q2", "1100", "$1.1 million");
const revenue = thousands("revenues.2010-Q2", "60525", "60,525");
const margin = plain("percent", 1, "16.4");

describe("a figure that is packed and unpacked is the same", () => {
  test.each<readonly [string, Figure]>([
    ["as printed", loss],
    ["printed as a percentage", margin],
    ["printed as a nil dash", thousands("impairments.2010-Q2", "0", "-")],
    ["given", given({ unit: "percent", value: "35", label: "Tax rate", reason: "set by the reader" })],
    ["summed", loss.plus(credit, revenue)],
    ["summed with weights", sum([loss, credit, revenue], [-1, 1, -1])],
    ["subtracted", loss.minus(credit)],
    ["negated", loss.negated()],
    ["multiplied", revenue.times(margin.as("ratio"))],
    ["divided", loss.over(revenue)],
    ["divided, over an infinite decimal", loss.over(inThousands("shares", "shares.2010-Q2", "50014"))],
    ["grown", revenue.growthFrom(thousands("revenues.2009-Q2", "64371"))],
    ["converted", loss.over(revenue).as("basis-points")],
    ["converted twice", loss.over(revenue).as("basis-points").as("ratio").as("percent")],
    ["rounded", loss.over(revenue).as("percent").rounded(1)],
    ["rounded to thousands", revenue.times(margin.as("ratio")).rounded(-3)],
    ["in another scale, by another name", loss.plus(credit).inScale(6).named("Loss and credit")],
    ["named in between", loss.plus(credit).named("Loss and credit").over(revenue).inScale(0)],
  ])("%s", (_, figure) => {
    expect(told(again(figure))).toEqual(told(figure));
  });

  test("whatever was computed", () => {
    fc.assert(
      fc.property(amount, (figure) => {
        expect(told(again(figure))).toEqual(told(figure));
      }),
    );
  });
});

test("only what a figure says of itself is packed: what can be computed again is not", () => {
  const computed = loss.plus(credit).named("Sum");
  expect(pack(computed)).toEqual(["Sum", "USD", 3, "sum", [loss, credit], [1, 1]]);
});

test("a parcel that lacks an operand is refused", () => {
  expect(() => unpack(["x", "USD", 3, "quotient", [loss], null])).toThrow(RangeError);
  expect(() => unpack(["x", "USD", 3, "negate", [], null])).toThrow(RangeError);
});

const print = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom("a", "b", "c"))
  .map(([value, fact]): Figure<"USD"> => thousands(fact, String(value)));

/** Amounts computed of amounts, at most five deep. */
const { amount } = fc.letrec<{ amount: Figure<"USD"> }>((tie) => ({
  amount: fc.oneof(
    { maxDepth: 5, depthIdentifier: "amount" },
    print,
    fc.array(tie("amount"), { minLength: 1, maxLength: 4 }).map((figures) => sum(figures)),
    tie("amount").map((one) => one.negated()),
    tie("amount").map((one) => one.named("Something else").inScale(6)),
    fc.tuple(tie("amount"), fc.integer({ min: -6, max: 0 })).map(([one, decimals]) => one.rounded(decimals)),
    fc.tuple(tie("amount"), print).map(([one, by]) => scaledBy(one, by)),
  ),
}));

/** A share of an amount, where there is one: a quotient, its conversion there and back, and a product. */
function scaledBy(one: Figure<"USD">, by: Figure<"USD">): Figure<"USD"> {
  const isNearZero = by.interval.lo.lte("0") && by.interval.hi.gte("0");
  if (isNearZero) return one;
  const share: Figure<Unit> = one.over(by).as("percent").as("ratio").times(by);
  return share as Figure<"USD">;
}
