import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Figure, reported } from "../../src/lib/figures/figure.ts";
import { formatFigure } from "../../src/lib/figures/format.ts";
import { identify } from "../../src/lib/figures/identify.ts";
import { type Exact, exact, powerOfTen, roundTo } from "../../src/lib/figures/intervals/exact.ts";
import { contains } from "../../src/lib/figures/intervals/interval.ts";
import { parsePrinted } from "../../src/lib/figures/numbers/parse-printed.ts";
import type { Unit } from "../../src/lib/figures/units/index.ts";
import { source } from "./release-figures.ts";

/** A real value, and the figure that a company would print of it. */
interface Real {
  readonly real: Exact;
  readonly decimals: number;
}

const printOf = <U extends Unit>({ real, decimals }: Real, unit: U): Figure<U> =>
  reported({
    unit,
    scale: 0,
    decimals,
    value: roundTo(real, decimals).toFixed(),
    label: unit,
    sources: [source("f", "1")],
  });

const real: fc.Arbitrary<Real> = fc.record({
  real: fc
    .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: -6, max: 0 }))
    .map(([digits, power]) => exact(String(digits)).times(powerOfTen(power))),
  decimals: fc.integer({ min: -6, max: 4 }),
});
const dividing = real.filter((one) => {
  const { lo, hi } = printOf(one, "USD").interval;
  return lo.gt("0") || hi.lt("0");
});
const weights = fc.constantFrom<1 | -1>(1, -1);

/** Rule: issue 2, "an interval always contains the exact result". */
describe("the interval of a computation over prints contains the exact result", () => {
  test("of a print itself, rounded again or converted", () => {
    fc.assert(
      fc.property(real, fc.integer({ min: -6, max: 4 }), (a, decimals) => {
        const figure = printOf(a, "percent");
        expect(contains(figure.interval, a.real)).toBe(true);
        expect(contains(figure.rounded(decimals).interval, a.real)).toBe(true);
        expect(contains(figure.as("ratio").interval, a.real.div("100"))).toBe(true);
        expect(contains(figure.negated().interval, a.real.negated())).toBe(true);
      }),
    );
  });

  test("of sums and differences", () => {
    fc.assert(
      fc.property(real, fc.array(fc.tuple(real, weights), { maxLength: 6 }), (first, rest) => {
        const added = rest.filter(([, weight]) => weight === 1).map(([one]) => one);
        const taken = rest.filter(([, weight]) => weight === -1).map(([one]) => one);
        const figure = printOf(first, "USD")
          .plus(...added.map((one) => printOf(one, "USD")))
          .minus(...taken.map((one) => printOf(one, "USD")));
        const total = (of: Real[]) => of.reduce((a, b) => a.plus(b.real), exact("0"));
        expect(contains(figure.interval, first.real.plus(total(added)).minus(total(taken)))).toBe(true);
      }),
    );
  });

  test("of products", () => {
    fc.assert(
      fc.property(real, real, (a, b) => {
        const figure = printOf(a, "ratio").times(printOf(b, "USD"));
        expect(contains(figure.interval, a.real.times(b.real))).toBe(true);
      }),
    );
  });

  test("of quotients", () => {
    fc.assert(
      fc.property(real, dividing, (a, b) => {
        const figure = printOf(a, "USD").over(printOf(b, "USD"));
        expect(contains(figure.interval, a.real.div(b.real))).toBe(true);
      }),
    );
  });

  test("of growth", () => {
    const positive = (one: Real) => !printOf(one, "USD").isNegative();
    fc.assert(
      fc.property(real.filter(positive), dividing.filter(positive), (a, b) => {
        const figure = printOf(a, "USD").growthFrom(printOf(b, "USD"));
        expect(contains(figure.interval, a.real.div(b.real).minus("1"))).toBe(true);
      }),
    );
  });

  test("and its own value", () => {
    fc.assert(
      fc.property(real, dividing, (a, b) => {
        const [x, y] = [printOf(a, "USD"), printOf(b, "USD")];
        for (const figure of [
          x,
          x.plus(y),
          x.minus(y),
          x.over(y),
          x.over(y).rounded(1),
          x.over(y).times(y),
        ]) {
          expect(contains(figure.interval, figure.value)).toBe(true);
        }
      }),
    );
  });
});

const snapshot = (figure: Figure): string =>
  [
    figure.value,
    figure.interval.lo,
    figure.interval.hi,
    figure.label,
    figure.decimals,
    identify(figure),
  ].join(" ");

/** Rule: issue 2, "no operation changes its operands". */
test("no operation changes its operands", () => {
  fc.assert(
    fc.property(real, dividing, (a, b) => {
      const [x, y] = [printOf(a, "percent"), printOf(b, "percent")];
      const before = [snapshot(x), snapshot(y)];
      const results = [
        x.plus(y),
        x.minus(y),
        x.negated(),
        x.over(y),
        x.as("ratio").times(y),
        x.as("basis-points"),
        x.rounded(0),
        x.inScale(0),
        x.named("z"),
      ];
      results.map(String);
      x.compare(y);
      expect([snapshot(x), snapshot(y)]).toEqual(before);
      expect(results.every((one) => one instanceof Figure && Object.isFrozen(one))).toBe(true);
    }),
  );
});

const styles = fc.record({
  sign: fc.constantFrom("parentheses" as const, "minus" as const),
  unit: fc.constantFrom("none" as const, "symbol" as const, "words" as const),
  scale: fc.constantFrom(0, 3, 6, 9),
});

/** Rule: issue 2, "formatting and parsing are inverse". */
describe("formatting and parsing are inverse", () => {
  const hints = {
    USD: "USD",
    "USD/share": "USD",
    percent: "percent",
    "basis-points": "basis-points",
    ratio: null,
  } as const;

  test("what is formatted reads back as the same value, scale and unit", () => {
    const unit = fc.constantFrom("USD", "USD/share", "percent", "basis-points", "ratio");
    fc.assert(
      fc.property(real, unit, styles, (a, unit, style) => {
        const figure = printOf(a, unit);
        const read = parsePrinted(formatFigure(figure, style));
        if (read?.kind !== "number") throw new Error(`not read back: ${formatFigure(figure, style)}`);
        const scale = unit === "USD" && style.unit !== "words" ? style.scale : read.scale;
        const places = Math.max(0, (figure.decimals ?? 0) + scale);
        expect(exact(read.value).times(powerOfTen(scale)).equals(figure.value)).toBe(true);
        expect([read.unit, read.places]).toEqual([style.unit === "none" ? null : hints[unit], places]);
      }),
    );
  });

  test("what is read formats back to the same characters", () => {
    const printed = fc
      .tuple(fc.bigInt(0n, 10n ** 9n), fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constantFrom("$", ""))
      .map(([digits, places, negative, currency]) => {
        const plain = exact(String(digits)).times(powerOfTen(-places)).toFixed(places);
        const [whole = "", fraction] = plain.split(".");
        const grouped = Array.from(whole).reduce(
          (text, digit, at) => text + (at > 0 && (whole.length - at) % 3 === 0 ? "," : "") + digit,
          "",
        );
        const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
        return `${currency}${negative && digits > 0n ? `(${number})` : number}`;
      });
    fc.assert(
      fc.property(printed, (text) => {
        const read = parsePrinted(text);
        if (read?.kind !== "number") throw new Error(`not read: ${text}`);
        const figure = reported({
          unit: "USD",
          scale: 0,
          decimals: read.places,
          value: read.value,
          label: "a",
          sources: [source("f", text)],
        });
        expect(formatFigure(figure, { unit: read.unit === "USD" ? "symbol" : "none" })).toBe(text);
      }),
    );
  });
});
