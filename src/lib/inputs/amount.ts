import { exact, Figure, formatFigure, given, powerOfTen, type Unit } from "../figures/index.ts";
import type { ControlKind, Values } from "./kind.ts";
import { keepsLimits, type Limits, limitWords, toLimits } from "./limits.ts";
import { readDecimal } from "./read-decimal.ts";

/** What the author of a number says; numbers are texts of exact decimals, in the scale. */
export interface AmountSpec<U extends Unit> {
  readonly name: string;
  readonly label: string;
  readonly unit: U;
  /** Power of ten in which it is entered: 3 is thousands. Left out: that of the published figure, or 0. */
  readonly scale?: number;
  readonly min?: string;
  readonly max?: string;
  /** Counted from `min`, or from 0. */
  readonly step?: string;
  /** As published: a decimal, or a figure of the release, which then is the value itself with its lineage. */
  readonly value: string | Figure<U>;
  /** Why the published number may be given by hand, where it is one. */
  readonly reason?: string;
}

type Amount<U extends Unit> = Omit<ControlKind<Figure<U>>, "name" | "draw"> & { readonly limits: Limits };

/** What a slider and a number that is typed have in common. Throws RangeError for a value outside of its limits. */
export function toAmount<U extends Unit>(spec: AmountSpec<U>): Amount<U> {
  const limits = toLimits(spec.name, spec);
  const first = firstFigure(spec);
  const { unit, scale, label } = first;
  const published = first.value.times(powerOfTen(-scale)).toFixed();
  if (!keepsLimits(limits, exact(published))) {
    throw new RangeError(`the value of "${spec.name}", ${published}, is not ${limitWords(limits)}`);
  }
  const read = (text: string): Values | null => {
    const digits = readDecimal(text, unit);
    return digits !== null && keepsLimits(limits, exact(digits)) ? [digits] : null;
  };
  const figureOf = ([digits = "0"]: Values, isPublished: boolean): Figure<U> =>
    isPublished
      ? first
      : given({ unit, scale, label, value: digits, reason: "set by the reader; not from the release" });
  return {
    limits,
    domain: { kind: "amount", limits },
    published: [published],
    read,
    write: ([digits = ""]) => digits,
    accept: (entered) => (entered.length === 1 && read(entered[0] ?? "")) || { refused: limitWords(limits) },
    valueOf: figureOf,
    words: (values) => amountInWords(figureOf(values, values[0] === published)),
  };
}

function firstFigure<U extends Unit>({ name, label, unit, scale, value, reason }: AmountSpec<U>): Figure<U> {
  if (!(value instanceof Figure)) {
    return given({
      unit,
      value,
      label,
      scale: scale ?? 0,
      reason: reason ?? "as published; not from the release",
    });
  }
  if (value.unit === unit) return scale === undefined ? value : value.inScale(scale);
  throw new RangeError(`the input "${name}" is in ${unit}, and its value in ${value.unit}`);
}

const mostPlaces = 6;

/** A figure with all the digits that were entered. */
export function amountInWords(figure: Figure): string {
  const places = figure.value.times(powerOfTen(-figure.scale)).decimalPlaces();
  return formatFigure(figure, { decimals: Math.min(places, mostPlaces) });
}
