import type { WatchedRun } from "../../notebook/index.ts";

/** Another cell, by its index, and the names that come from it or go to it. */
export interface CellLink {
  readonly cell: number;
  readonly names: readonly string[];
}

/** What is known of a cell of a notebook that has run. */
export interface CellFacts {
  /** What it did when it ran last; null where it did not. */
  readonly run: WatchedRun | null;
  readonly needs: readonly CellLink[];
  readonly neededBy: readonly CellLink[];
  /** How many expressions of the text show what it makes. */
  readonly shownInText: number;
  /** The names that it gives to others. */
  readonly makes: readonly string[];
}

/** The values that a cell made when it ran last, as HTML, and the cards of the figures in them. */
export interface CellValues {
  readonly values: readonly { readonly name: string; readonly html: string }[];
  readonly cards: string;
}
