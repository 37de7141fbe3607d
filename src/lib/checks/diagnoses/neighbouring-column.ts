import type { Diagnosis } from "../model/index.ts";
import { beside, diagnosisIf, type FailedCheck, namedInWords } from "./failed-check.ts";

/** The figure that belongs one column to the left or right. */
export function neighbouringColumns(failed: FailedCheck): readonly Diagnosis[] {
  const { witness } = failed.printed;
  return beside(failed, witness).flatMap((cell) => {
    const theirs = failed.figureOf(failed.relation.expression, cell);
    return diagnosisIf(
      theirs !== null && cell.concept === witness.concept && failed.reproduces(theirs),
      "neighbouring-column",
      () =>
        `Neighbouring column: the printed figure is what ${cell.period} gives; ${witness.period} gives ${namedInWords(failed, failed.computed)}.`,
    );
  });
}
