import type { Figure } from "../figures/index.ts";
import { dayBefore, factId } from "../release/index.ts";
import { type Evaluation, evaluate, type Pick, type Quantity } from "./evaluate.ts";
import type { Expression, Reference, Relation } from "./expression.ts";
import type { Ledger } from "./ledger.ts";

/** How an operand is taken: as exact as the release allows, or as coarse as it prints it. */
export type Precision = "finest" | "coarsest" | "as-printed";

/** The segment and period of a figure that is recomputed. */
export interface Subject {
  readonly segment: string;
  readonly period: string;
}

/** Recomputes figures of one release by its relations. */
export interface Recomputer {
  evaluate(expression: Expression, subject: Subject, precision: Precision): Evaluation;
}

/**
 * A figure that the release prints only as a rounded quotient (a margin) is taken, at the finest, from the quotient
 * itself; every other figure is taken as printed.
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
    const pick: Pick = (reference) => find(quantityOf(ledger, reference, subject), precision);
    return evaluate(expression, pick);
  };
  return { evaluate: run };
}

function printed(
  ledger: Ledger,
  { concept, segment, period }: Quantity,
  precision: Precision,
): Figure | undefined {
  const readings = ledger.readings(concept, segment, period);
  return (precision === "coarsest" ? readings.at(-1) : readings[0])?.figure;
}

/** The quantity that a reference means for a figure of this segment and period. */
export function quantityOf(ledger: Ledger, reference: Reference, subject: Subject): Quantity {
  const segment = reference.segment === "*" ? subject.segment : reference.segment;
  return { concept: reference.concept, segment, period: periodOf(ledger, reference, subject.period) };
}

function periodOf(ledger: Ledger, { when }: Reference, period: string): string {
  const [current = period, prior = period] = period.split("/");
  if (when === "current") return current;
  if (when === "prior") return prior;
  return when === "same" ? period : boundary(ledger, period, when);
}

/** The instant that opens or closes a period; the opening one is the close of the day before. */
function boundary({ release }: Ledger, period: string, when: "start" | "end"): string {
  const found = release.periods.find((one) => one.id === period);
  if (!found) return `${period}@${when}`;
  return when === "start" ? dayBefore(found.start) : found.end;
}

/** What the release would have to print, in words: `direct-costs-of-customer-support, 2010-Q1`. */
export function describeMissing(quantities: readonly Quantity[]): string {
  const names = quantities.map(({ concept, segment, period }) => factId(concept, segment, period));
  return [...new Set(names)].join(", ");
}
