import { exact, type Figure, hasExcessDigits, powerOfTen } from "../../figures/index.ts";
import type { Witness } from "../../release/index.ts";
import { asPrinted, type Diagnosis, inUnit, toFigure } from "../model/index.ts";
import { witnessOf } from "../recompute/index.ts";
import { diagnosisIf, type FailedCheck } from "./failed-check.ts";

/** Two neighbouring digits exchanged, in the printed figure or in one term of its sum. */
export function transposedDigits(failed: FailedCheck): readonly Diagnosis[] {
  const { printed, relation } = failed;
  const own = diagnosisIf(
    swaps(printed.witness).some((witness) => isComputed(failed, witness)),
    "transposed-digits",
    () => `Transposed digits: two neighbouring digits of ${asPrinted(printed.witness)} are exchanged.`,
  );
  const { expression } = relation;
  if (expression.kind !== "sum") return own;
  return [
    ...own,
    ...expression.terms.flatMap((term) =>
      inTerm(failed, term.weight, failed.figureOf(term.expression, printed.witness)),
    ),
  ];
}

function isComputed(failed: FailedCheck, swapped: Witness): boolean {
  const figure = toFigure(failed.context.ledger.release, swapped);
  return figure?.value.equals(failed.computed.rounded(swapped.decimals).value) ?? false;
}

function inTerm(failed: FailedCheck, weight: 1 | -1, term: Figure | null): readonly Diagnosis[] {
  const { release } = failed.context.ledger;
  const witness = term?.lineage.kind === "reported" ? witnessOf(release, term.lineage.sources[0]) : undefined;
  if (!term || !witness) return [];
  const ties = swaps(witness).some((swapped) => {
    const figure = toFigure(release, swapped);
    if (!figure) return false;
    const difference = inUnit(figure.minus(term), failed.computed.unit);
    return failed.reproduces(
      weight === 1 ? failed.computed.plus(difference) : failed.computed.minus(difference),
    );
  });
  return diagnosisIf(
    ties,
    "transposed-digits",
    () =>
      `Transposed digits: with two neighbouring digits of ${asPrinted(witness)} (line ${witness.line}) exchanged, the sum is as printed.`,
  );
}

/** A witness with each pair of unlike neighbouring digits of its value exchanged, those beside the decimal point too: 14.2 for 12.4. */
function swaps(witness: Witness): readonly Witness[] {
  return [...witness.value.matchAll(/(\d)(?=(\.?)(\d))/g)].flatMap(
    ({ index, 1: digit, 2: point = "", 3: next }) => {
      if (digit === next) return [];
      const [before, after] = [witness.value.slice(0, index), witness.value.slice(index + 2 + point.length)];
      const swapped = { ...witness, value: `${before}${next}${point}${digit}${after}` };
      return isPrintable(swapped) ? [swapped] : [];
    },
  );
}

/** A figure printed in tens stays one: 590 cannot be a slip of 509. */
function isPrintable({ value, scale, decimals }: Witness): boolean {
  return !hasExcessDigits(exact(value).times(powerOfTen(scale)), decimals);
}
