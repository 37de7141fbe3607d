/** What kind of place a search leads to. */
export type SearchKind = "page" | "line" | "frozen" | "figure" | "finding";

/** What is known of a printed figure before anybody opens its line: when, whether it ties, and all its lines. */
export interface FigureFacts {
  readonly period: string;
  /** Null where nothing checks it. */
  readonly verdict: { readonly id: string; readonly words: string } | null;
  /** Where it is printed, in the order of the release. */
  readonly lines: readonly { readonly url: string; readonly line: number; readonly printed: string }[];
}

/** A place that a search finds. Addresses stand below the base of the site: `releases/internap-2010-q2/#L308`. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly url: string;
  readonly title: string;
  /** Where it is, for readers: `line 308`. */
  readonly place: string;
  /** What stands there; of a page, each row of a table between two `rowMark`s. */
  readonly text: string;
  /** Other words by which it is found: concepts, and names of elements. */
  readonly names: string;
  /** Of a figure. */
  readonly figure?: FigureFacts;
}

/** Stands before and after each row of a table in the text of a page: a row is no sentence. */
export const rowMark = "\ue000";

/** Stands between the cells of a row, where it is shown. */
export const cellGap = " \u00b7 ";
