import type { Period } from "../../release/index.ts";
import { aYearBefore, type ComparedPeriod, rightBefore } from "../sentences/index.ts";
import type { LevelCell } from "./margins-in-tables.ts";
import { type NamedRow, signOf } from "./measures-in-tables.ts";
import type { SaidWay } from "./movement-words.ts";

/** Two prints of a measure, the sign with which they are to be read, and which way it went. */
export interface ComparedCells {
  readonly now: LevelCell;
  readonly prior: LevelCell;
  readonly sign: 1 | -1;
  readonly row: NamedRow;
  readonly went: "rises" | "falls";
  /** Whether no row that is called so can be of a part of the company. */
  readonly isOfWhole: boolean;
}

/** Of what periods a clause speaks; null where it does not say. */
export interface SaidPeriods {
  readonly period: Period | null;
  readonly base: ComparedPeriod | null;
}

/**
 * The two prints that a clause compares, if the rows that are called so leave but one pair of periods, and all went one way. Where it
 * does not say its period that is one which ends with `main`.
 */
export function comparedCells(
  rows: readonly NamedRow[],
  { period, base }: SaidPeriods,
  periods: ReadonlyMap<string, Period>,
  main: string,
): ComparedCells | null {
  const isNow = (one: Period): boolean => (period ? one.id === period.id : one.end === main);
  const isPrior = base ?? isComparable;
  const pairs = rows.flatMap((row) =>
    row.cells.flatMap((now) =>
      row.cells.flatMap((prior) => {
        const [later, earlier] = [now, prior].map(({ witness }) => periods.get(witness.period));
        const isPair = later && earlier && now.witness.unit === prior.witness.unit && isNow(later);
        return isPair && isPrior(earlier, later) ? [{ row, now, prior }] : [];
      }),
    ),
  );
  const [first] = pairs;
  const isOne = pairs.every(
    ({ now, prior }) =>
      now.witness.period === first?.now.witness.period && prior.witness.period === first.prior.witness.period,
  );
  const read = pairs.map(({ row, now, prior }) => {
    const sign = signOf(row, [now.value, prior.value]);
    const change = (sign ?? 0) * (now.value - prior.value);
    return { row, now, prior, sign, went: change > 0 ? "rises" : change < 0 ? "falls" : null };
  });
  const [own] = read;
  if (!isOne || !own || read.some(({ went }) => went !== own.went)) return null;
  const { sign, went } = own;
  return sign !== null && (went === "rises" || went === "falls")
    ? { ...own, sign, went, isOfWhole: rows.every((one) => one.isOfWhole) }
    : null;
}

const isComparable: ComparedPeriod = (earlier, later) => {
  const areDays = earlier.kind === "instant" && later.kind === "instant" && earlier.end < later.end;
  return areDays || aYearBefore(earlier, later) || rightBefore(earlier, later);
};

/** Which way a row goes that does what words say; null where they do not say it of such a row. */
export function directionOf(way: SaidWay, { saysLoss, label }: NamedRow): "rises" | "falls" | null {
  if (way === "rises" || way === "falls") return way;
  if (way === "improves") {
    const isGain = /\b(?:income|profit|earnings|margin|ebitda|revenues?|sales|provided)\b/i.test(label);
    const isOutlay = /\b(?:costs?|expenses?|tax(?:es)?|used|debt|interest)\b/i.test(label);
    return saysLoss ? "falls" : isGain && !isOutlay ? "rises" : null;
  }
  if (!saysLoss) return null;
  return way === "narrows" ? "falls" : "rises";
}
