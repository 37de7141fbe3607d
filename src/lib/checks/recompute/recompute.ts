import type { Figure } from "../../figures/index.ts";
import { dayBefore, factId, type Release, type Witness } from "../../release/index.ts";
import type { Ledger, Reading } from "../model/index.ts";
import { titleOf } from "../model/index.ts";
import {
  checkRules,
  type Expression,
  type FactReference,
  factReferences,
  type Relation,
  type Rule,
} from "../relations/index.ts";
import { columnCell } from "./column-cell.ts";
import { type Evaluation, evaluate, type Pick, type Quantity } from "./evaluate.ts";

/** How operands are taken: as exact as the release allows, as printed, or as printed with so many decimals. */
export type Precision = "finest" | "as-printed" | number;

/** The segment and period of a figure that is recomputed. */
export interface Subject {
  readonly segment: string;
  readonly period: string;
  /** The total of a foot, which takes its operands from the column of that total and from nowhere else. */
  readonly total?: Witness;
  /** The figure of a table that applies a definition, which is held against the cells of its column where they are. */
  readonly applied?: Witness;
  /** Figures that are not printed and were derived from others, by their fact ids. */
  readonly derived?: ReadonlyMap<string, Figure>;
}

/** How a relation takes a printed figure as its subject: a foot stays in the column of its total. */
export function subjectOf(
  { rule, definition }: { readonly rule: Rule; readonly definition?: true },
  witness: Witness,
): Subject {
  const { segment, period } = witness;
  if (definition) return { segment, period, applied: witness };
  const isTotal = checkRules[rule].recomputedFrom === "column";
  return isTotal ? { segment, period, total: witness } : { segment, period };
}

/** Recomputes figures of one release by its relations. */
export interface Recomputer {
  evaluate(expression: Expression, subject: Subject, precision: Precision): Evaluation;
  /** The precisions, other than the finest, at which an expression can be computed from figures printed alike. */
  coarser(expression: Expression, subject: Subject): readonly Precision[];
}

/**
 * A figure that the release prints only as a rounded quotient (a margin) is taken, at the finest, from the quotient
 * itself; every other figure is taken as printed. A foot takes the cells of its own column.
 */
export function recomputer(ledger: Ledger, relations: readonly Relation[]): Recomputer {
  const quotients = new Map(
    relations
      .filter((relation) => relation.expression.kind === "quotient")
      .map((relation) => [`${relation.target.concept}[${relation.target.segment}]`, relation]),
  );
  const quotientOf = ({ concept, segment }: Quantity): Relation | undefined =>
    quotients.get(`${concept}[${segment}]`) ?? (segment ? quotients.get(`${concept}[*]`) : undefined);

  const find = (quantity: Quantity, precision: Precision): Figure | Quantity => {
    const relation = precision === "finest" ? quotientOf(quantity) : undefined;
    const exact = relation ? run(relation.expression, quantity, precision) : undefined;
    return exact?.kind === "figure" ? exact.figure : (printed(ledger, quantity, precision) ?? quantity);
  };
  const run = (expression: Expression, subject: Subject, precision: Precision): Evaluation => {
    const pick: Pick = (reference) => {
      if (reference.cell)
        return printOf(ledger, reference, precision) ?? quantityOf(ledger, reference, subject);
      const quantity = quantityOf(ledger, reference, subject);
      const own = subject.total ?? subject.applied;
      const cell = own && columnCell(ledger, own, quantity, reference.line);
      if (cell && (subject.total || isAt(cell, precision))) return cell.figure;
      if (subject.total && cell === null) return quantity;
      return subject.derived?.get(idOf(quantity)) ?? find(quantity, precision);
    };
    return evaluate(expression, pick);
  };
  const coarser = (expression: Expression, subject: Subject): readonly Precision[] => {
    if (factReferences(expression).some(({ cell }) => cell?.finer)) return ["as-printed"];
    return subject.total
      ? []
      : levels(factReferences(expression).map((one) => readingsOf(ledger, quantityOf(ledger, one, subject))));
  };
  return { evaluate: run, coarser };
}

/** The print that a reference names by its place; at the finest, the finer print of the same quantity. */
function printOf(
  { printAt, reading }: Ledger,
  { cell }: FactReference,
  precision: Precision,
): Figure | undefined {
  const place = precision === "finest" ? (cell?.finer ?? cell) : cell;
  const witness = place && printAt(place);
  return witness && reading(witness)?.figure;
}

/** Whether a cell is what is asked for: any is, unless figures of one precision are, and it has another. */
const isAt = ({ witness }: Reading, precision: Precision): boolean =>
  typeof precision !== "number" || witness.decimals === precision;

const idOf = ({ concept, segment, period }: Quantity): string => factId(concept, segment, period);

const readingsOf = (ledger: Ledger, { concept, segment, period }: Quantity): readonly Reading[] =>
  ledger.readings(concept, segment, period);

function printed(ledger: Ledger, quantity: Quantity, precision: Precision): Figure | undefined {
  const readings = readingsOf(ledger, quantity);
  const alike = readings.find(({ witness }) => witness.decimals === precision);
  return (alike ?? readings[0])?.figure;
}

/**
 * Whoever computes from rounded figures takes them from one place: at each precision, either all operands of a unit
 * are printed with it or none is. One rounded operand beside an unrounded one would only find agreement by chance.
 */
function levels(operands: readonly (readonly Reading[])[]): readonly Precision[] {
  const all = new Set(operands.flat().map(({ witness }) => witness.decimals));
  const isLevel = (decimals: number): boolean =>
    [...Map.groupBy(operands, (readings) => readings[0]?.figure.unit).values()].every((alike) => {
      const having = alike.filter((readings) => isPrintedWith(readings, decimals));
      return having.length === 0 || having.length === alike.length;
    });
  return ["as-printed", ...[...all].filter(isLevel)];
}

/** A nil dash is exact at every precision. */
function isPrintedWith(readings: readonly Reading[], decimals: number): boolean {
  return readings.some(({ witness, figure }) => witness.decimals === decimals || isPoint(figure));
}

const isPoint = ({ interval }: Figure): boolean => interval.lo.equals(interval.hi);

/** The quantity that a reference means for a figure of this segment and period. */
export function quantityOf(ledger: Ledger, reference: FactReference, subject: Subject): Quantity {
  const print = reference.cell && ledger.printAt(reference.cell);
  if (print) return print;
  const segment = reference.segment === "*" ? subject.segment : reference.segment;
  return { concept: reference.concept, segment, period: periodOf(ledger, reference, subject.period) };
}

function periodOf(ledger: Ledger, { when }: FactReference, period: string): string {
  if (typeof when === "object") return when.period;
  const [current = period, prior = period] = period.split("/");
  if (when === "current") return current;
  if (when === "prior") return prior;
  return when === "same" ? period : boundary(ledger, period, when);
}

/** The instant that opens or closes a period; the opening one is the close of the day before. */
function boundary({ release }: Ledger, period: string, when: "start" | "end"): string {
  const found = boundariesOf(release.periods).get(period);
  return found?.[when] ?? `${period}@${when}`;
}

type Boundaries = ReadonlyMap<string, Readonly<Record<"start" | "end", string>>>;
const boundaries = new WeakMap<Release["periods"], Boundaries>();

function boundariesOf(periods: Release["periods"]): Boundaries {
  const known = boundaries.get(periods);
  if (known) return known;
  const made = new Map(periods.map(({ id, start, end }) => [id, { start: dayBefore(start), end }]));
  boundaries.set(periods, made);
  return made;
}

/** What the release would have to print, in words: `direct costs of customer support, 2010-Q1`. */
export function describeMissing({ release }: Ledger, quantities: readonly Quantity[]): string {
  return [...new Set(quantities.map((one) => titleOf(release, one)))].join("; ");
}
