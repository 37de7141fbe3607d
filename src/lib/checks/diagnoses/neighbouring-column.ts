import type { Diagnosis } from "../model/index.ts";
import { beside, diagnosisIf, inWords, type Suspect } from "./suspect.ts";

/** The figure that belongs one column to the left or right. */
export function neighbouringColumns(suspect: Suspect): readonly Diagnosis[] {
  const { witness } = suspect.printed;
  return beside(suspect, witness).flatMap((cell) => {
    const theirs = suspect.figureOf(suspect.relation.expression, cell);
    return diagnosisIf(
      theirs !== null && cell.concept === witness.concept && suspect.reproduces(theirs),
      "neighbouring-column",
      () =>
        `Neighbouring column: the printed figure is what ${cell.period} gives; ${witness.period} gives ${inWords(suspect, suspect.computed)}.`,
    );
  });
}
