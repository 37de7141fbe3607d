import type { Figure } from "./figure.ts";
import { type FactStands, standFor } from "./formula-keys.ts";
import { divideInField, inField } from "./prime-field.ts";

/** A figure, and the sum of others that it equals to the last digit. */
export type ExactSum = readonly [total: Figure, sum: Figure];

type Row = Map<string, bigint>;

/**
 * Numbers of the field for facts, such that every sum holds among them as it does among the facts: a total stands for
 * what its parts stand for together, so that a formula over the total and one over the parts are one. Facts that no sum
 * ties to others stand for numbers of their own. Sums of more than printed figures are left out.
 */
export function factStands(facts: Iterable<string>, sums: Iterable<ExactSum>): FactStands {
  const bound = solve(sums);
  const stands = new Map<string, bigint>();
  const standOf = (fact: string): bigint => {
    const known = stands.get(fact);
    if (known !== undefined) return known;
    const row = bound.get(fact);
    const stand = row
      ? inField([...row].reduce((total, [id, times]) => total + times * standOf(id), 0n))
      : standFor(fact);
    stands.set(fact, stand);
    return stand;
  };
  for (const fact of facts) standOf(fact);
  return stands;
}

/** Each bound fact as a sum of others, none of which is bound by an earlier sum: the elimination of Gauss. */
function solve(sums: Iterable<ExactSum>): ReadonlyMap<string, Row> {
  const bound = new Map<string, Row>();
  for (const [total, sum] of sums) {
    const row: Row = new Map();
    if (!add(row, total, 1n) || !add(row, sum, -1n)) continue;
    for (const [fact, expression] of bound) replace(row, fact, expression);
    const [pivot] = [...row].filter(([, times]) => times !== 0n);
    if (!pivot) continue;
    const [fact, own] = pivot;
    row.delete(fact);
    bound.set(
      fact,
      new Map(
        [...row].flatMap(([id, times]) => (times === 0n ? [] : [[id, divideInField(-times, own) ?? 0n]])),
      ),
    );
  }
  return bound;
}

function replace(row: Row, fact: string, expression: Row): void {
  const times = row.get(fact) ?? 0n;
  if (times === 0n) return;
  row.delete(fact);
  for (const [id, each] of expression) row.set(id, inField((row.get(id) ?? 0n) + times * each));
}

/** Adds a figure to a row, so many times; false if it is no sum of printed figures. */
function add(row: Row, { lineage, value }: Figure, times: bigint): boolean {
  if (lineage.kind === "given") return value.isZero();
  if (lineage.kind === "reported") {
    const fact = lineage.sources[0]?.fact ?? "";
    row.set(fact, inField((row.get(fact) ?? 0n) + times));
    return true;
  }
  const { operation, operands, weights } = lineage;
  if (operation !== "sum" && operation !== "negate") return false;
  const sign = (at: number): bigint => (operation === "negate" || weights?.[at] === -1 ? -1n : 1n);
  return operands.every((operand, at) => add(row, operand, times * sign(at)));
}
