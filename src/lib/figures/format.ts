import { type Certainty, certaintyOf, outwards } from "./certainty.ts";
import type { FigureParts } from "./figure-parts.ts";
import { type Exact, powerOfTen, roundTo } from "./intervals/index.ts";
import { isScalable, negativeStyle, scales, scaleWord, type Unit, unitEntry } from "./units/index.ts";

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
  /** What says that a figure is not certain to its last digit: `word`, the default, about 81%; `sign`, in tables, ~81%. */
  readonly about?: "word" | "sign";
  /** Places after the point that are shown even if they are not certain: those of the printed figure beside a recomputed one. */
  readonly least?: number;
}

/** What of a figure says how it is written. Without its interval and lineage it is written as if it were printed. */
export type Formattable = Pick<FigureParts, "unit" | "scale" | "decimals" | "value"> &
  Partial<Pick<FigureParts, "lineage" | "interval">>;

/**
 * The figure as people print it: `(1,271)`, `$9.9 million`, `16.4%`, `590 bps`, `$(0.03)`,
 * `50,013 thousand shares`. Rounds half away from zero, in exact decimals. A figure that was never rounded
 * shows one place in percent, three as a ratio, two per share and none in basis points; a sum shows the places
 * of its finest term, and all else whole units of its scale. A computed figure shows no digit that its inputs do not carry,
 * and "about", or ~ in a table, says where even the last one is uncertain (`certaintyOf`). Throws RangeError for a scale that has no word.
 */
export function formatFigure(figure: Formattable, options: FormatOptions = {}): string {
  return writeFigure(figure, options).text;
}

/** A figure as it is written: its characters, and what of it they show. */
export interface WrittenFigure {
  readonly text: string;
  /** Places after the point. */
  readonly places: number;
  /** How far the digits go, as XBRL counts: 2 for cents, −4 for tens of thousands, whatever it is shown in. */
  readonly decimals: number;
  /** Whether it is said to be about so much. */
  readonly isAbout: boolean;
  /** Whether what it is in stands after it, as in `590 bps`. */
  readonly saysUnit: boolean;
}

/** As `formatFigure`, with what of the figure its characters show. */
export function writeFigure(figure: Formattable, options: FormatOptions = {}): WrittenFigure {
  const { sign = "parentheses", unit = "words", nil = "zero", about = "word" } = options;
  if (nil === "dash" && figure.value.isZero())
    return { text: "—", places: 0, decimals: 0, isAbout: false, saysUnit: false };
  const scale = shownScale(figure, options.scale);
  const { decimals, isAbout } = shownCertainty(figure, options);
  const shown = roundTo(figure.value.times(powerOfTen(-scale)), decimals + scale);
  const places = Math.max(0, decimals + scale);
  const affixes = toAffixes(figure.unit, scale, unit);
  const text = dress(group(shown.abs().toFixed(places)), shown.isNegative() ? sign : "none", affixes);
  const said = isAbout ? `${about === "word" ? "about " : "~"}${text}` : text;
  return { text: said, places, decimals, isAbout, saysUnit: affixes.after !== "" };
}

/** How far the digits go of a figure that is written with these options, as XBRL counts places, and whether it is about so much. */
export function shownCertainty(figure: Formattable, options: FormatOptions = {}): Certainty {
  const scale = shownScale(figure, options.scale);
  const wanted = options.decimals ?? (figure.decimals ?? defaultDecimals(figure)) + scale;
  const { decimals, isAbout } = certaintyOf(figure, wanted - scale);
  const least = Math.min(wanted, options.least ?? decimals + scale) - scale;
  return { decimals: Math.max(decimals, least), isAbout };
}

/**
 * The two ends of a figure's interval, rounded outwards to the last place that is shown, `77%` and `85%`, or to another,
 * as XBRL counts it.
 */
export function formatBounds(
  figure: Formattable & Pick<FigureParts, "interval">,
  decimals = shownCertainty(figure).decimals,
): readonly [string, string] {
  const { unit, scale } = figure;
  const [lo, hi] = outwards(figure.interval, decimals);
  const sign = negativeStyle(unit);
  const written = (value: Exact): string => formatFigure({ unit, scale, decimals, value }, { sign });
  return [written(lo), written(hi)];
}

function shownScale(figure: Formattable, wanted = figure.scale): number {
  if (!isScalable(figure.unit)) return 0;
  if (scaleWord(wanted) === undefined) {
    const known = [0, ...scales.map(({ power }) => power)];
    throw new RangeError(`no word for a scale of ${wanted}; use ${known.join(", ")}`);
  }
  return wanted;
}

function defaultDecimals(figure: Formattable): number {
  return unitEntry(figure.unit).places ?? finest(figure) ?? 0 - figure.scale;
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
  let grouped = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
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

function toAffixes(unit: Unit, scale: number, style: "none" | "symbol" | "words"): Affixes {
  if (style === "none") return { before: "", inside: "", after: "" };
  const { before = "", inside = "", after = "", noun = "" } = unitEntry(unit);
  const word = scaleWord(scale);
  return { before, inside, after: style === "words" ? `${word && ` ${word}`}${after}${noun}` : after };
}

/** An exact decimal as plain digits with thousands separators and a minus: `-1,271.5`. For intervals and residuals. */
export function formatExact(value: Exact): string {
  return `${value.lt("0") ? "−" : ""}${group(value.abs().toFixed())}`;
}
