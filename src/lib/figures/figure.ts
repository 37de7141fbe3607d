import { toConversion } from "./conversion.ts";
import type { FigureParts } from "./figure-parts.ts";
import { formatFigure } from "./format.ts";
import { type GivenSpec, toGiven } from "./given.ts";
import { toGrowth } from "./growth.ts";
import type { Exact, Interval } from "./intervals/index.ts";
import type { Lineage, Weight } from "./lineage.ts";
import { toNegation } from "./negation.ts";
import { toProduct } from "./product.ts";
import { toQuotient } from "./quotient.ts";
import { type ReportedSpec, toReported } from "./reported.ts";
import { toRounded } from "./rounding.ts";
import { toSum } from "./sum.ts";
import {
  isScalable,
  type OneUnit,
  type Product,
  type Proportion,
  type Quotient,
  type Unit,
  unlikeUnits,
} from "./units/index.ts";

/**
 * An exact value with its unit, the interval it stands for and its lineage. Frozen: every operation
 * returns a new figure that keeps its operands. Make one with `reported`, `given` or `sum`.
 */
export class Figure<U extends Unit = Unit> implements FigureParts<U> {
  readonly unit: U;
  readonly scale: number;
  readonly decimals: number | null;
  readonly value: Exact;
  readonly interval: Interval;
  readonly lineage: Lineage;
  readonly label: string;

  constructor(parts: FigureParts<U>) {
    this.unit = parts.unit;
    this.scale = isScalable(parts.unit) ? parts.scale : 0;
    this.decimals = parts.decimals;
    this.value = parts.value;
    this.interval = parts.interval;
    this.lineage = parts.lineage;
    this.label = parts.label;
    Object.freeze(this);
  }

  /** This and the others, added up. Throws UnitError for unlike units. */
  plus(...others: Figure<U>[]): Figure<U> {
    return new Figure(toSum([this, ...others]));
  }

  /** This less each of the others. Throws UnitError for unlike units. */
  minus(...others: Figure<U>[]): Figure<U> {
    return new Figure(toSum([this, ...others], [1, ...others.map(() => -1 as const)]));
  }

  /** This with its sign turned. */
  negated(): Figure<U> {
    return new Figure(toNegation(this));
  }

  /** This times the other. Throws UnitError if the product has no unit. */
  times<V extends Unit>(other: Figure<V>): Figure<Product<U, V>> {
    return new Figure(toProduct(this, other));
  }

  /** This divided by the other. Throws UnitError if the quotient has no unit, DivisionError if the other may be zero. */
  over<V extends Unit>(other: Figure<V>): Figure<Quotient<U, V>> {
    return new Figure(toQuotient(this, other));
  }

  /** This ÷ prior − 1. Throws GrowthError where that is printed n/m: the prior is zero or negative, or the sign changes. */
  growthFrom(prior: Figure<U>): Figure<"ratio"> {
    return new Figure(toGrowth(this, prior));
  }

  /** A proportion as ratio, percent or basis points, exactly. Throws UnitError on any other figure. */
  as<V extends Proportion>(unit: V): Figure<V> {
    return new Figure(toConversion(this, unit));
  }

  /** The same figure, shown in another power of ten; value and lineage stay. Per-share figures and proportions have scale 0. */
  inScale(scale: number): Figure<U> {
    return scale === this.scale || !isScalable(this.unit) ? this : new Figure({ ...this, scale });
  }

  /** This rounded half away from zero, decimals as XBRL counts them: `rounded(-3)` to thousands. */
  rounded(decimals: number): Figure<U> {
    return new Figure(toRounded(this, decimals));
  }

  /** The same figure by another name. */
  named(label: string): Figure<U> {
    return new Figure({ ...this, label });
  }

  /** -1, 0 or 1 as the value is less than, equal to or greater than the other's. Throws UnitError for unlike units. */
  compare(other: Figure<U>): -1 | 0 | 1 {
    if (this.unit !== other.unit) throw unlikeUnits("compare", this, "with", other);
    return this.value.lt(other.value) ? -1 : this.value.gt(other.value) ? 1 : 0;
  }

  /** True if the values are equal; intervals and lineage do not count. Throws UnitError for unlike units. */
  equals(other: Figure<U>): boolean {
    return this.compare(other) === 0;
  }

  /** True below zero. */
  isNegative(): boolean {
    return this.value.lt("0");
  }

  /** True at exactly zero. */
  isZero(): boolean {
    return this.value.isZero();
  }

  /** The figure as `formatFigure` writes it. */
  toString(): string {
    return formatFigure(this);
  }

  /** Text in a template; in `a + b`, `a < b` and other arithmetic it throws TypeError, for numbers would be inexact. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    throw new TypeError(
      `${this.label} is a figure, not a number: use plus(), minus(), times(), over() or compare(), not + - * / <`,
    );
  }
}

/** A figure printed in a release. See `ReportedSpec`; throws RangeError if the spec contradicts itself. */
export function reported<U extends Unit>(spec: ReportedSpec<U>): Figure<U> {
  return new Figure(toReported(spec));
}

/** An exact constant that the author gives, with the reason. */
export function given<U extends Unit>(spec: GivenSpec<U>): Figure<U> {
  return new Figure(toGiven(spec));
}

/**
 * The sum of figures of one unit, with weights 1 and -1 (all 1 if left out). Unlike units that the compiler
 * can see do not compile; others throw UnitError. Throws RangeError for no figures. Where the unit is a type
 * parameter the compiler cannot tell: write `first.plus(...rest)` there.
 */
export function sum<U extends Unit>(
  figures: readonly Figure<U>[] & OneUnit<U>,
  weights?: readonly Weight[],
): Figure<U> {
  return new Figure(toSum(figures, weights));
}

/** True, and known to the compiler, if the figure has the unit: narrows `Figure` to `Figure<"USD">`. */
export function hasUnit<V extends Unit>(figure: Figure, unit: V): figure is Figure<V> {
  return figure.unit === unit;
}
