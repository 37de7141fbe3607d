import { attempt } from "./attempt.ts";
import type { Bench } from "./bench.ts";
import type { Diagnosis, Result } from "./check.ts";
import { flippedSigns } from "./diagnoses/flipped-sign.ts";
import { neighbouringColumns } from "./diagnoses/neighbouring-column.ts";
import { neighbouringRows } from "./diagnoses/neighbouring-row.ts";
import { omittedRows } from "./diagnoses/omitted-row.ts";
import { scaleSlips } from "./diagnoses/scale-slip.ts";
import { transposedDigits } from "./diagnoses/transposed-digits.ts";
import { wrongBases } from "./diagnoses/wrong-base.ts";
import type { Reading } from "./ledger.ts";
import { type Suspect, toSuspect } from "./suspect.ts";

/** Every simple mistake that a diagnosis may name; each gives the suspicions that reproduce the printed figure. */
const suspicions: readonly ((suspect: Suspect) => readonly Diagnosis[])[] = [
  wrongBases,
  flippedSigns,
  neighbouringColumns,
  neighbouringRows,
  omittedRows,
  scaleSlips,
  transposedDigits,
];

/** Explains a failed recomputation where exactly one simple mistake reproduces the printed figure; otherwise null. */
export function diagnose(bench: Bench, result: Result, printed: Reading): Diagnosis | null {
  const suspect = toSuspect(bench, result, printed);
  if (!suspect) return null;
  const found = suspicions.flatMap((suspicion) => explained(suspicion, suspect));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A mistake that cannot be computed, as with a base of nil, explains nothing. */
function explained(suspicion: (typeof suspicions)[number], suspect: Suspect): readonly Diagnosis[] {
  const found = attempt(() => suspicion(suspect));
  return "kind" in found ? [] : found;
}
