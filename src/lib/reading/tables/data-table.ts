import type { Stretch } from "../model/index.ts";

/** One printed figure of a table: its characters without what stands in cells of their own, and what all of them say. */
export interface TableAmount extends Stretch {
  readonly printed: string;
  /** What it says: a number with its sign, a nil dash, or that there is none. */
  readonly kind: "number" | "nil" | "not-meaningful";
  /** Plain digits with a sign; "0" of a dash. */
  readonly value: string;
  readonly places: number;
  /** The unit as far as signs beside it say one: a currency, percent, basis points. */
  readonly unit: string | null;
  /** The power of ten of a word of size. */
  readonly scale: number;
}

/** A heading over some columns. */
export interface ColumnHeading extends Stretch {
  readonly text: string;
}

/** A column of figures: what stands over it, from top to bottom. */
export interface DataColumn {
  readonly headings: readonly ColumnHeading[];
}

/** A row with figures, one for each column of its band, or null. */
export interface FigureRow {
  readonly label: string;
  /** Where the label stands; of one without, where its first figure does. */
  readonly stub: Stretch;
  /** Headings of sections around it, from the outside. */
  readonly path: readonly string[];
  readonly indent: number;
  readonly amounts: readonly (TableAmount | null)[];
}

/** Rows below the same headings. A table that has headings again further down has a band for each. */
export interface Band {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly FigureRow[];
}

/** A grid that reports figures. */
export interface DataTable {
  /** The lines right above it, from the top, and what stands in it above its headings. */
  readonly captions: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly bands: readonly Band[];
  /** Rows that state figures among words, as sentences do. */
  readonly loose: readonly Stretch[];
}
