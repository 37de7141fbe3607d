import type { Mark } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";

/**
 * One place where a fact is printed, with what was found of it there, as cards tell of it: plain data, which is sent to
 * the browsers of those who read live pages.
 */
export interface Print {
  readonly line: number;
  /** The release that prints it, where a page tells of several. */
  readonly release?: string;
  readonly start: number;
  /** The characters, without the markup of the release. */
  readonly printed: string;
  readonly around: Row | Sentence;
  /** The verdict on the figure in this place; null where no check uses it. */
  readonly mark: Mark | null;
  /** The check that says so: its id, and what kind of check it is. */
  readonly check: { readonly id: string; readonly rule: string } | null;
  /** What the check recomputed, in numbers: `29,262 segment profit ÷ 60,525 revenues = 48.3%`; null where it did not. */
  readonly worked: string | null;
  /** Why it does not simply tie, or what is missing. */
  readonly why: string | null;
}

/** The row of a table around a figure, under the heads of its columns. */
export interface Row {
  readonly label: string;
  /** What the heads begin with alike: `Three Months Ended`. */
  readonly over: string;
  readonly columns: readonly { readonly head: string; readonly printed: string }[];
  /** The column of the figure. */
  readonly at: number;
}

/** What stands before and after a figure in its line. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** A fact as cards tell of it. */
export interface PrintedFact {
  /** What it is, and for when. */
  readonly title: string;
  /** By that title, as exact as it is printed; null where a fact is no number. */
  readonly figure: Figure | null;
  readonly prints: readonly Print[];
}
