import { decimal, type Fraction, fraction, minus, over, plus, times } from "./fraction.ts";
import { point, type Range } from "./range.ts";

/** A number as a row of the table writes it: its characters, the line it stands on, how it is meant. */
export interface Cited {
  /** `[(713) L122]`, as written. */
  readonly text: string;
  readonly characters: string;
  readonly line: number;
  /** What one of the digits as printed stands for, in dollars, shares, or as a ratio: a thousand, a hundredth. */
  readonly unit: Fraction;
  /** One unit of the last printed place, likewise. */
  readonly step: Fraction;
  readonly range: Range;
  readonly says: "exact" | "almost" | "n/m" | "number";
}

/** Lines whose numbers stand for thousands, from the headings on lines 24, 106, 139, 194, 299, 317 and 345. */
const thousands = [
  [20, 26],
  [108, 131],
  [133, 133],
  [145, 188],
  [199, 232],
  [303, 308],
  [321, 334],
  [350, 360],
] as const;

/** What the words after the digits make of one, and how many of those the last digit stands for. */
const words: readonly (readonly [RegExp, Fraction, bigint])[] = [
  [/(%| percent)$/, fraction(1n, 100n), 1n],
  [/( BPS| basis points)$/, fraction(1n, 10_000n), 10n],
  [/ million$/, fraction(1_000_000n), 1n],
  [/ square feet$/, fraction(1n), 100n],
];

const shape = /^\[(?<characters>.+?) L(?<line>\d+)(?<flags>(?: (?:minus|units|exact))*)\]$/;

/**
 * Reads `[31,197 L108]`. After the line: `minus`, for what the words of a sentence turn round ("declined 3 percent");
 * `units`, for what is not in the thousands of its table; `exact`, for what is not rounded. A dash is an exact zero.
 */
export function cited(text: string): Cited {
  const { characters, line, flags = "" } = shape.exec(text)?.groups ?? {};
  if (!characters || !line) throw new Error(`${text} is no number with its line`);
  const head = { text, characters, line: Number(line) };
  if (characters === "n/m") return { ...head, says: "n/m", unit: one, step: one, range: point(zero) };
  const [, unit, last] =
    words.find(([pattern]) => pattern.test(characters)) ?? bare(characters, head.line, flags);
  if (/^-+$/.test(characters)) return { ...head, says: "exact", unit, step: unit, range: point(zero) };
  const digits = characters === "flat" ? "0" : (/[\d,.]*\d/.exec(characters)?.[0] ?? "").replaceAll(",", "");
  const places = BigInt(/\.(\d+)$/.exec(digits)?.[1]?.length ?? 0);
  const step = times(unit, fraction(last, 10n ** places));
  const sign = fraction(/^(\$?\(|-)/.test(characters) !== flags.includes("minus") ? -1n : 1n);
  const value = times(times(decimal(digits), unit), sign);
  const half = over(step, fraction(2n));
  const rounded = { value, low: minus(value, half), high: plus(value, half) };
  const says = flags.includes("exact") ? "exact" : characters.startsWith("almost") ? "almost" : "number";
  return { ...head, says, unit, step, range: says === "exact" ? point(value) : rounded };
}

const zero = fraction(0n);
const one = fraction(1n);

function bare(characters: string, line: number, flags: string): readonly [null, Fraction, bigint] {
  if (characters === "flat") return [null, fraction(1n, 100n), 1n];
  const inThousands = thousands.some(([first, last]) => line >= first && line <= last);
  return [null, fraction(inThousands && !flags.includes("units") ? 1000n : 1n), 1n];
}
