import type { Figure } from "./figure.ts";

/** Where a value is printed: the witness that it was taken from. Line from 1; start and end are UTF-16 offsets in it, half open. */
export interface Source {
  readonly release: string;
  readonly fact: string;
  readonly table: string;
  readonly label: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

/** Every way in which a figure comes out of other figures. */
export type Operation = "sum" | "negate" | "product" | "quotient" | "growth" | "convert" | "round";

/** A term of a sum is added or subtracted. */
export type Weight = 1 | -1;

/** Printed in a release; `sources[0]` is where the value was taken from, the finest print of the fact. */
export interface ReportedLineage {
  readonly kind: "reported";
  readonly sources: readonly Source[];
}

/**
 * Computed from other figures. `weights` stand beside the operands of a sum, and nowhere else. A quotient
 * is [dividend, divisor]; a growth is [current, prior].
 */
export interface ComputedLineage {
  readonly kind: "computed";
  readonly operation: Operation;
  readonly operands: readonly Figure[];
  readonly weights?: readonly Weight[];
}

/** A constant that the author gives, with the reason. */
export interface GivenLineage {
  readonly kind: "given";
  readonly reason: string;
}

/** Where a figure comes from. */
export type Lineage = ReportedLineage | ComputedLineage | GivenLineage;

/** The lineage of an operation, frozen. */
export function computedFrom(
  operation: Operation,
  operands: readonly Figure[],
  weights?: readonly Weight[],
): ComputedLineage {
  const frozen = Object.freeze([...operands]);
  const base = { kind: "computed", operation, operands: frozen } as const;
  return Object.freeze(weights ? { ...base, weights: Object.freeze([...weights]) } : base);
}
