import type { Figure } from "../../figures/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { inUnit } from "../model/index.ts";
import { diagnosisIf, inWords, type Suspect } from "./suspect.ts";

/** The printed figure with the other sign, or one term of the sum taken with the other sign. */
export function flippedSigns(suspect: Suspect): readonly Diagnosis[] {
  const whole = diagnosisIf(
    !suspect.computed.isZero() && suspect.reproduces(suspect.computed.negated()),
    "flipped-sign",
    () => `Flipped sign: the recomputed figure is ${inWords(suspect, suspect.computed)}.`,
  );
  return [...whole, ...terms(suspect).flatMap((term) => flippedTerm(suspect, term))];
}

interface SignedTerm {
  readonly weight: 1 | -1;
  readonly figure: Figure;
}

function terms(suspect: Suspect): readonly SignedTerm[] {
  const { expression } = suspect.relation;
  if (expression.kind !== "sum") return [];
  return expression.terms.flatMap(({ weight, expression: inner }) => {
    const figure = suspect.figureOf(inner, suspect.printed.witness);
    return figure && !figure.isZero() ? [{ weight, figure }] : [];
  });
}

function flippedTerm(suspect: Suspect, { weight, figure }: SignedTerm): readonly Diagnosis[] {
  const twice = inUnit(figure.plus(figure), suspect.computed.unit);
  const flipped = weight === 1 ? suspect.computed.minus(twice) : suspect.computed.plus(twice);
  return diagnosisIf(
    suspect.reproduces(flipped),
    "flipped-sign",
    () => `Flipped sign: with ${figure.label} taken with the other sign the sum is as printed.`,
  );
}
