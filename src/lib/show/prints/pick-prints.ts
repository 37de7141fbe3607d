import type { Check } from "../../checks/index.ts";
import { isRecomputation, type PrintsData } from "./prints-data.ts";

/**
 * Of what cards tell of a release, that of some facts and of all that is recomputed from them alone, step by step: what a
 * reader's browser can come to.
 */
export function pickPrints(
  { facts, stands, byFormula }: PrintsData,
  checks: readonly Check[],
  wanted: ReadonlySet<string>,
): PrintsData {
  const within = reachable(checks, wanted);
  const isWithin = (id: string): boolean => within.has(id);
  const own = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...all].filter(([id]) => isWithin(id)));
  const formulas = [...byFormula].flatMap(([key, ids]) => {
    const kept = ids.filter(isWithin);
    return kept.length > 0 ? [[key, kept] as const] : [];
  });
  return { facts: own(facts), stands: own(stands), byFormula: new Map(formulas) };
}

/** Of a sum any member follows from the others, of all else that is recomputed only what it gives. */
function reachable(checks: readonly Check[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const within = new Set(wanted);
  const recomputed = checks.filter(isRecomputation);
  for (let before = -1; before !== within.size; ) {
    before = within.size;
    for (const check of recomputed) {
      const missing = [check.witness, ...check.inputs].filter(({ fact }) => !within.has(fact));
      const [only] = new Set(missing.map(({ fact }) => fact));
      const isOne = missing.every(({ fact }) => fact === only);
      if (only && isOne && (only === check.witness.fact || isSum(check))) within.add(only);
    }
  }
  return within;
}

function isSum({ comparison }: Check): boolean {
  const lineage = comparison?.computed.lineage;
  return lineage?.kind === "computed" && lineage.operation === "sum";
}
