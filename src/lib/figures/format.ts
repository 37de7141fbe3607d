import { type Exact, powerOfTen, roundTo } from "./exact.ts";
import type { FigureParts } from "./figure-parts.ts";
import { isScalable, type Unit } from "./unit.ts";

/** How to write a figure; everything may be left out. */
export interface FormatOptions {
  /** Power of ten to show it in: 0, 3, 6 or 9. Left out: the figure's own. Ignored per share and for proportions. */
  readonly scale?: number;
  /** Places after the point at the shown scale; negative rounds to tens, hundreds. Left out: its own precision. */
  readonly decimals?: number;
  /** Negative figures: `(1,271)`, the default, or `−1,271`. */
  readonly sign?: "parentheses" | "minus";
  /** `none`: 9,924. `symbol`: $9,924. `words`, the default: $9,924 thousand. */
  readonly unit?: "none" | "symbol" | "words";
  /** An exact zero: `zero`, the default, or `dash` for an em dash, as in tables. */
  readonly nil?: "zero" | "dash";
}

type Formattable = Pick<FigureParts, "unit" | "scale" | "decimals" | "value"> &
  Partial<Pick<FigureParts, "lineage">>;

/**
 * The figure as people print it: `(1,271)`, `$9.9 million`, `16.4%`, `590 bps`, `$(0.03)`,
 * `50,013 thousand shares`. Rounds half away from zero, in exact decimals. A figure that was never rounded
 * shows one place in percent, three as a ratio, two per share and none in basis points; a sum shows the places
 * of its finest term, and all else whole units of its scale. Throws RangeError for a scale that has no word.
 */
export function formatFigure(figure: Formattable, options: FormatOptions = {}): string {
  const { sign = "parentheses", unit = "words", nil = "zero" } = options;
  if (nil === "dash" && figure.value.isZero()) return "—";
  const scale = shownScale(figure, options.scale);
  const places = options.decimals ?? (figure.decimals ?? defaultDecimals(figure)) + scale;
  const shown = roundTo(figure.value.times(powerOfTen(-scale)), places);
  const digits = group(shown.abs().toFixed(Math.max(0, places)));
  return dress(digits, shown.lt("0") ? sign : "none", toAffixes(figure.unit, scale, unit));
}

function shownScale(figure: Formattable, wanted = figure.scale): number {
  if (!isScalable(figure.unit)) return 0;
  if (!scaleWords.has(wanted)) {
    throw new RangeError(`no word for a scale of ${wanted}; use ${[...scaleWords.keys()].join(", ")}`);
  }
  return wanted;
}

const unroundedDecimals: Readonly<Partial<Record<Unit, number>>> = { percent: 1, ratio: 3, "USD/share": 2 };

function defaultDecimals(figure: Formattable): number {
  return unroundedDecimals[figure.unit] ?? finest(figure) ?? 0 - figure.scale;
}

/** The places of the finest term of a sum; null where there is none, or a term was never rounded. */
function finest({ decimals, lineage }: Formattable): number | null {
  if (decimals !== null) return decimals;
  const isSum = lineage?.kind === "computed" && /^(?:sum|negate)$/.test(lineage.operation);
  const terms = isSum ? lineage.operands.map(finest) : [];
  return terms.length === 0
    ? null
    : terms.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
}

/** Digits in groups of three: `1038079.5` to `1,038,079.5`. */
function group(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What stands around the digits: currency before the sign, percent inside the parentheses, words after all. */
interface Affixes {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

function dress(digits: string, sign: "parentheses" | "minus" | "none", affixes: Affixes): string {
  const { before, inside, after } = affixes;
  if (sign === "parentheses") return `${before}(${digits}${inside})${after}`;
  return `${sign === "minus" ? "−" : ""}${before}${digits}${inside}${after}`;
}

const scaleWords: ReadonlyMap<number, string> = new Map([
  [0, ""],
  [3, " thousand"],
  [6, " million"],
  [9, " billion"],
]);

const nouns: Readonly<Partial<Record<Unit, string>>> = {
  shares: " shares",
  "square-feet": " square feet",
  customers: " customers",
};

function toAffixes(unit: Unit, scale: number, style: "none" | "symbol" | "words"): Affixes {
  if (style === "none") return { before: "", inside: "", after: "" };
  const words = style === "words" ? `${scaleWords.get(scale)}${nouns[unit] ?? ""}` : "";
  return {
    before: unit === "USD" || unit === "USD/share" ? "$" : "",
    inside: unit === "percent" ? "%" : "",
    after: unit === "basis-points" ? " bps" : words,
  };
}

/** An exact decimal as plain digits with thousands separators and a minus: `-1,271.5`. For intervals and residuals. */
export function formatExact(value: Exact): string {
  return `${value.lt("0") ? "−" : ""}${group(value.abs().toFixed())}`;
}
