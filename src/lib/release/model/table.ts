import type { Witness } from "./release.ts";

/** A table of a release. Lines count from 1, both ends included. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly scale: Scale;
  /** The columns of figures, from left to right. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** Powers of ten: of money, and of numbers of shares. Per-share figures and ratios have none. */
export interface Scale {
  readonly money: number;
  readonly shares: number;
}

/** A column of figures: `index` counts from 0 and is that of the cells; `period` is a period id or `current/prior`. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly period: string;
  /** The two periods, where the column compares them. */
  readonly comparison: { readonly current: string; readonly prior: string } | null;
}

/** A row; `concept` and `segment` are empty for a section. */
export interface TableRow {
  readonly line: number;
  /** As printed, without dot leaders, superscripts, escapes and the closing colon. */
  readonly label: string;
  /** The label of the innermost section around the row; of a total, the section it closes; empty if none. */
  readonly section: string;
  /** How many sections stand around the row; a total stands beside the heading of its section. */
  readonly level: number;
  readonly kind: "section" | "item" | "total";
  readonly concept: string;
  readonly segment: string;
  /** One per column; null where nothing is printed. */
  readonly cells: readonly (Witness | null)[];
}
