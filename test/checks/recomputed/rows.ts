import { readdirSync, readFileSync } from "node:fs";
import { type Cited, cited } from "./cited.ts";
import { worked } from "./formula.ts";
import { decimal, type Fraction, times, toStep } from "./fraction.ts";
import { agreed, judged } from "./judged.ts";
import { lessened, type Range } from "./range.ts";

/**
 * One row of the table: a check's id, the sum as a person reads it off the release, the figure it is held against, and
 * the verdict. Fields stand between bars: `id | formula | printed | verdict[, digits that come out] [| coarser formula]`.
 */
export interface Row {
  readonly id: string;
  readonly formula: string;
  readonly printed: string;
  /** As written down, by hand. */
  readonly verdict: string;
  /** What comes out where it is not what is printed, in the unit in which it is printed. */
  readonly gives: string | null;
  /** The same sums over coarser figures that are printed. */
  readonly coarser: readonly string[];
}

/** What comes of a row, by arithmetic. */
export interface Outcome {
  readonly verdict: string;
  /** Null where nothing comes out: not checkable, not meaningful, or a direction. */
  readonly range: Range | null;
  /** At the printed precision. */
  readonly rounded: Fraction | null;
}

const folder = import.meta.dirname;

/** The rows of all files of this folder. */
export const rows: readonly Row[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n"))
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(toRow);

function toRow(line: string): Row {
  const [id = "", formula = "", printed = "", result = "", ...coarser] = line.split(" | ");
  const [verdict = "", gives = null] = result.split(", ");
  return { id, formula, printed, verdict, gives, coarser };
}

/** What the row's own numbers give, by the rules for verdicts. */
export function outcome(row: Row): Outcome {
  if (/^(missing|untested): /.test(row.formula)) return nothing("not-checkable");
  if (isStatement(row)) return nothing(moved(row));
  const printed = cited(row.printed);
  if (row.id.startsWith("agree.")) return agreement(cited(row.formula), printed);
  const { range } = worked(row.formula);
  const coarser = row.coarser.flatMap((one) => worked(one).range ?? []);
  return {
    verdict: judged(range, printed, coarser),
    range,
    rounded: range && toStep(range.value, printed.step),
  };
}

const nothing = (verdict: string): Outcome => ({ verdict, range: null, rounded: null });

function agreement(home: Cited, other: Cited): Outcome {
  return { verdict: agreed(home, other), range: home.range, rounded: toStep(home.range.value, other.step) };
}

const movement = /^(?<now>.+) (rises|falls) from (?<before>.+)$/;

/** Whether a row holds words against the direction in which a figure moved. */
export const isStatement = ({ formula }: Row): boolean => movement.test(formula);

/** The figures that a statement compares, the earlier one first. */
export function comparedIn({ formula }: Row): readonly [before: Range, now: Range] {
  const { now = "", before = "" } = movement.exec(formula)?.groups ?? {};
  const [later, earlier] = [worked(now).range, worked(before).range];
  if (!later || !earlier) throw new Error(`"${formula}" has no two figures`);
  return [earlier, later];
}

/** Words hold if whatever the rounded figures may stand for moved so, and do not if none of it did. */
function moved(row: Row): string {
  const [before, now] = comparedIn(row);
  const { low, high } = / rises from /.test(row.formula) ? lessened(now, before) : lessened(before, now);
  if (low.top > 0n) return "ties";
  return high.top > 0n ? "ties-within-rounding" : "does-not-tie";
}

/** The number that is written down as coming out; what is printed where nothing is. */
export function written({ gives, printed }: Row): Fraction {
  const { unit, range } = cited(printed);
  return gives === null ? range.value : times(decimal(gives), unit);
}

/** The characters that a row cites, each with its line: of the sums, and what is printed. */
export function placesOf({ formula, printed, coarser }: Row): readonly Place[] {
  const text = [formula, printed, ...coarser].join(" ");
  return [...text.matchAll(/\[(?<characters>[^\]]+) L(?<line>\d+)/g)].map(({ groups = {} }) => ({
    characters: groups.characters ?? "",
    line: Number(groups.line),
  }));
}

export interface Place {
  readonly characters: string;
  readonly line: number;
}
