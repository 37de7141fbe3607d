import type { Figure } from "../../figures/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { inUnit } from "../model/index.ts";
import { diagnosisIf, type FailedCheck, namedInWords } from "./failed-check.ts";

/** The printed figure with the other sign, or one term of the sum taken with the other sign. */
export function flippedSigns(failed: FailedCheck): readonly Diagnosis[] {
  const whole = diagnosisIf(
    !failed.computed.isZero() && failed.reproduces(failed.computed.negated()),
    "flipped-sign",
    () => `Flipped sign: the recomputed figure is ${namedInWords(failed, failed.computed)}.`,
  );
  return [...whole, ...terms(failed).flatMap((term) => flippedTerm(failed, term))];
}

interface SignedTerm {
  readonly weight: 1 | -1;
  readonly figure: Figure;
}

function terms(failed: FailedCheck): readonly SignedTerm[] {
  const { expression } = failed.relation;
  if (expression.kind !== "sum") return [];
  return expression.terms.flatMap(({ weight, expression: inner }) => {
    const figure = failed.figureOf(inner, failed.printed.witness);
    return figure && !figure.isZero() ? [{ weight, figure }] : [];
  });
}

function flippedTerm(failed: FailedCheck, { weight, figure }: SignedTerm): readonly Diagnosis[] {
  const twice = inUnit(figure.plus(figure), failed.computed.unit);
  const flipped = weight === 1 ? failed.computed.minus(twice) : failed.computed.plus(twice);
  return diagnosisIf(
    failed.reproduces(flipped),
    "flipped-sign",
    () => `Flipped sign: with ${figure.label} taken with the other sign the sum is as printed.`,
  );
}
