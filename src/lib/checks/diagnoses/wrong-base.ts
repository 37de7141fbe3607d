import { type Figure, formatFigure } from "../../figures/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { inUnit } from "../model/index.ts";
import { diagnosisIf, type FailedCheck, namedInWords } from "./failed-check.ts";

/** Growth divided by the current period where the prior period is the base. */
export function wrongBases(failed: FailedCheck): readonly Diagnosis[] {
  const { expression } = failed.relation;
  if (expression.kind !== "growth") return [];
  const current = failed.figureOf(expression.current, failed.printed.witness);
  const prior = failed.figureOf(expression.prior, failed.printed.witness);
  if (!current || !prior || current.isZero()) return [];
  const onCurrent = current.minus(prior).over(current);
  return diagnosisIf(
    failed.reproduces(onCurrent),
    "wrong-base",
    () =>
      `Wrong base period: the change divided by the current period's figure gives ${namedInWords(failed, onCurrent)}, as printed (${finely(onCurrent)}); divided by the prior period's it is ${namedInWords(failed, failed.computed)} (${finely(failed.computed)}).`,
  );
}

/** Two places more than whole percentages, so that one sees what was rounded. */
const finely = (figure: Figure): string =>
  formatFigure(inUnit(figure, "percent"), { decimals: 2, sign: "minus" });
