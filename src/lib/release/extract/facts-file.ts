import { isUnit, reported } from "../../figures/index.ts";
import { formatCsv, ReleaseError } from "../../text/index.ts";
import type { Witness } from "../model/index.ts";
import { type CsvPlace, type CsvRow, readTable, sourceOf } from "../model/index.ts";

/** The columns of `facts.csv`. */
export const factColumns = [
  "fact",
  "table",
  "label",
  "concept",
  "segment",
  "period",
  "unit",
  "scale",
  "decimals",
  "value",
  "printed",
  "line",
  "start",
  "end",
] as const;

/** A witness as a row of `facts.csv`, and the line of that file it stands on. */
export interface FactRow {
  readonly witness: Witness;
  readonly csvLine: number;
}

/** Writes witnesses as the text of `facts.csv`; the inverse of `parseFacts`. */
export function formatFacts(witnesses: readonly Witness[]): string {
  return formatCsv([factColumns, ...witnesses.map(factFields)]);
}

/** The fields of a witness, in the order of the columns. */
export function factFields(witness: Witness): string[] {
  return factColumns.map((name) => String(witness[name]));
}

/** Reads `facts.csv`. Throws `ReleaseError` for another header, a missing field, an unknown unit or a number that is none. */
export function parseFacts(text: string, file: string): FactRow[] {
  return readTable(text, file, factColumns).map((row) => ({
    witness: toWitness(row),
    csvLine: row.at_.line,
  }));
}

function toWitness({ at_, ...row }: CsvRow<(typeof factColumns)[number]>): Witness {
  const whole = (name: "scale" | "decimals" | "line" | "start" | "end"): number => {
    if (/^-?\d{1,6}$/.test(row[name])) return Number(row[name]);
    throw wrong(at_, `${name} is "${row[name]}"`, "it is a whole number of at most six digits");
  };
  const { unit, value } = row;
  if (!isUnit(unit)) throw wrong(at_, `the unit is "${unit}"`, "there is no such unit");
  if (!/^(?:-?\d{1,60}(?:\.\d{1,60})?|n\/m)$/.test(value))
    throw wrong(at_, `the value is "${value}"`, "it is an exact decimal");
  const places = { line: whole("line"), start: whole("start"), end: whole("end") };
  const witness = { ...row, unit, scale: whole("scale"), decimals: whole("decimals"), ...places };
  refuseImpossible(witness, at_);
  return witness;
}

/** The value, the scale and the precision of a row may each be well formed and not go together. */
function refuseImpossible(witness: Witness, at: CsvPlace): void {
  const { unit, scale, decimals, value, label } = witness;
  if (Math.max(Math.abs(scale), Math.abs(decimals)) > 60)
    throw wrong(at, `the scale is ${scale}, the decimals are ${decimals}`, "no figure goes beyond 60 places");
  if (value === "n/m") return;
  try {
    reported({ unit, scale, decimals, value, label, sources: [sourceOf(witness, "")] });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw wrong(at, "value, scale and decimals do not go together", error.message);
  }
}

function wrong(at: CsvPlace, what: string, why: string): ReleaseError {
  return new ReleaseError([{ ...at, column: 1, what, why, fix: "run npm run extract" }]);
}
