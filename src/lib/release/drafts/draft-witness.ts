import { exact, isScalable, powerOfTen, unitNamed } from "../../figures/index.ts";
import { factId, type Witness } from "../model/index.ts";
import type { DraftFact } from "./draft-fact.ts";
import { conceptId, idOfWords, periodOfDraft } from "./draft-terms.ts";

/** Where a fact is printed, in the lines of all exhibits together; `firstLine` is that of its exhibit. */
export function draftWitness(
  fact: DraftFact,
  table: string,
  firstLine: number,
  comparison: { readonly concept: string; readonly period: string } | null,
): Witness | null {
  const unit = unitNamed(fact.unit);
  // Cents a share are so many hundredths of a dollar: a rate has no scale of its own.
  const scale = isScalable(unit) ? fact.scale : 0;
  const concept = comparison?.concept ?? conceptId(fact);
  const period = comparison?.period ?? periodOfDraft(fact);
  const segment = idOfWords(fact.segment);
  const value = fact.value === "n/m" ? fact.value : exact(fact.value).dividedBy(powerOfTen(scale)).toFixed();
  const { label, decimals, printed, start, end } = fact;
  const at = { line: firstLine + fact.line - 1, start, end };
  return {
    fact: factId(concept, segment, period),
    table,
    label,
    concept,
    segment,
    period,
    unit,
    scale,
    decimals,
    value,
    printed,
    ...at,
    place: { exhibit: fact.exhibit, byte: fact.byte },
    said: { role: fact.role, scenario: fact.scenario, sure: fact.reason === "" },
  };
}
