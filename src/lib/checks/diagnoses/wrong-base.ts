import { type Figure, formatFigure } from "../../figures/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { inUnit } from "../model/index.ts";
import { diagnosisIf, inWords, type Suspect } from "./suspect.ts";

/** Growth divided by the current period where the prior period is the base. */
export function wrongBases(suspect: Suspect): readonly Diagnosis[] {
  const { expression } = suspect.relation;
  if (expression.kind !== "growth") return [];
  const current = suspect.figureOf(expression.current, suspect.printed.witness);
  const prior = suspect.figureOf(expression.prior, suspect.printed.witness);
  if (!current || !prior || current.isZero()) return [];
  const onCurrent = current.minus(prior).over(current);
  return diagnosisIf(
    suspect.reproduces(onCurrent),
    "wrong-base",
    () =>
      `Wrong base period: the change divided by the current period's figure gives ${inWords(suspect, onCurrent)}, as printed (${finely(onCurrent)}); divided by the prior period's it is ${inWords(suspect, suspect.computed)} (${finely(suspect.computed)}).`,
  );
}

/** Two places more than whole percentages, so that one sees what was rounded. */
const finely = (figure: Figure): string =>
  formatFigure(inUnit(figure, "percent"), { decimals: 2, sign: "minus" });
