import type { Check } from "../../lib/checks/index.ts";
import type { Figure } from "../../lib/figures/index.ts";
import {
  type Fact,
  factId,
  type Period,
  type Release,
  type TableRow,
  type Witness,
} from "../../lib/release/index.ts";

/** What a notebook of a kind is written from: a release, its checks, and the tables that are declared to reconcile. */
export interface NotebookSubject {
  readonly release: Release;
  readonly checks: readonly Check[];
  readonly reconciled: readonly string[];
}

/** The witness of a fact proper: an amount or a rate that is reported, no growth, difference or share of it. */
export function isValue({ said }: Witness): boolean {
  return said === undefined || said.role === "value";
}

/** Whether a print is by accounting rules, as far as its headings say. */
export function isGaap({ said }: Witness): boolean {
  return said === undefined || said.scenario === "gaap";
}

/** The first print of a row that is a value, and the fact that it prints. */
export function valueOfRow(
  { facts }: Release,
  { cells }: TableRow,
): { readonly witness: Witness; readonly fact: Fact } | null {
  const own = cells.flatMap((witness) => {
    if (!witness || !isValue(witness) || witness.period.includes("/")) return [];
    const fact = facts.get(witness.fact);
    return fact?.figure ? [{ witness, fact }] : [];
  });
  return own[0] ?? null;
}

/** The figure of a quantity in a period; null where none is printed. */
export function figureIn(release: Release, concept: string, segment: string, period: string): Figure | null {
  return release.facts.get(factId(concept, segment, period))?.figure ?? null;
}

/** The periods in which a concept has a figure, the latest first; of two that end on one day, the shorter. */
export function periodsOf(release: Release, concept: string, segment = ""): readonly Period[] {
  const own = release.periods.filter(({ id }) => figureIn(release, concept, segment, id) !== null);
  return own.toSorted((a, b) => b.end.localeCompare(a.end) || b.start.localeCompare(a.start));
}

/** How many days a period lasts; nought for a day. */
export function daysOf({ start, end }: Pick<Period, "start" | "end">): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}
