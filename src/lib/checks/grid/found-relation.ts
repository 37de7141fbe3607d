import type {
  Expression,
  FactReference,
  PrintPlace,
  Relation,
  RelationGrounds,
  Rule,
} from "../relations/index.ts";
import type { AmountCell } from "./figure-grid.ts";

/** One print, be it a figure or an `n/m`. */
type Print = Pick<AmountCell, "witness">;

/** A relation of one print to others, each by its place. */
export function foundRelation(
  rule: Rule,
  target: Print,
  expression: Expression,
  grounds: RelationGrounds,
): Relation {
  const { witness } = target;
  const table = rule === "foot" ? { table: witness.table } : { table: null };
  return { rule, name: witness.concept, target: printOf(target), expression, ...table, place: null, grounds };
}

/** The same relation with another way to the figure, over figures as they are rounded in print. */
export const orFromRounded = (relation: Relation, fromRounded: Expression | null): Relation =>
  fromRounded ? { ...relation, fromRounded } : relation;

/** A print that the release does not let a reader recompute, and why. */
export function notRecomputed(target: AmountCell, hindrance: string): Relation {
  const print = printOf(target);
  return {
    rule: "recalculate",
    name: target.witness.concept,
    target: print,
    expression: print,
    table: null,
    place: null,
    hindrance,
  };
}

/** A reference to one print; where the same quantity is printed with more digits, to that. */
export function printOf({ witness }: Print, finer?: AmountCell): FactReference {
  const { concept, segment, line, start } = witness;
  const other = finer && { line: finer.witness.line, start: finer.witness.start };
  const cell: PrintPlace = other ? { line, start, finer: other } : { line, start };
  return { kind: "reference", concept, segment, when: "same", cell };
}

/** A sum of prints with their signs. */
export function signedSum(
  terms: readonly { readonly cell: AmountCell; readonly weight: 1 | -1 }[],
): Expression {
  return {
    kind: "sum",
    terms: terms.map(({ cell, weight }) => ({ weight, expression: printOf(cell) })),
  };
}
