import type { Exact, Figure } from "../../figures/index.ts";
import type { Result } from "../model/index.ts";
import { checkRules } from "../relations/index.ts";

/**
 * Leaves out each check that is the same as another, figure by figure: the same place, from the same printed figures, by
 * the same formula. What was left out stands among the aliases of what stays, so that its address goes on answering. Of
 * arithmetic and a definition that say the same, the arithmetic stays. The same check of the figure in another place of
 * the release is another check.
 */
export function onceEach(results: readonly Result[]): readonly Result[] {
  const groups = Map.groupBy(results, keyOf);
  const staying = new Map([...groups.values()].map((same) => [chosen(same), same]));
  return results.flatMap((result) => {
    const same = staying.get(result);
    if (!same) return [];
    const others = same.filter((one) => one !== result);
    return [{ ...result, aliases: [...result.aliases, ...others.map(({ id }) => id)] }];
  });
}

function chosen(same: readonly Result[]): Result {
  const found = same.find(({ list }) => list === "arithmetic") ?? same[0];
  if (!found) throw new Error("a group has a member");
  return found;
}

/** A check that recomputed nothing is like no other; a recomputation of a figure is not the agreement of two prints of it. */
function keyOf(result: Result): unknown {
  const { comparison, rule, relation, witness } = result;
  if (!comparison || !relation || checkRules[rule].recomputedFrom === "print") return result;
  return `${witness.line}:${witness.start} ${formulaOf(comparison.computed)}`;
}

/** A computation as text, down to the places of its printed figures; the terms of a sum in one order, nested sums flat. */
function formulaOf(figure: Figure): string {
  const { lineage } = figure;
  if (lineage.kind === "reported") return `${lineage.sources[0]?.line}:${lineage.sources[0]?.start}`;
  if (lineage.kind === "given") return `given ${text(figure.value)}`;
  if (lineage.operation === "sum") return `sum(${termsOf(figure, 1).toSorted().join(" ")})`;
  return `${lineage.operation}(${lineage.operands.map(formulaOf).join(" ")})`;
}

function termsOf(figure: Figure, weight: number): readonly string[] {
  const { lineage } = figure;
  if (lineage.kind !== "computed" || lineage.operation !== "sum")
    return [`${weight < 0 ? "-" : "+"}${formulaOf(figure)}`];
  return lineage.operands.flatMap((operand, at) => termsOf(operand, weight * (lineage.weights?.[at] ?? 1)));
}

const text = (value: Exact): string => value.toString();
