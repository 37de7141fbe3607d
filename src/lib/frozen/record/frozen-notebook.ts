import type { FrozenNote, FrozenRelease } from "./frozen-record.ts";

/**
 * A figure as a notebook states it: its name, its value in words, the id of its verdict, empty where it has none, and the
 * lines of the release that it leads to.
 */
export type StatedFigure = readonly [label: string, value: string, verdict: string, lines: readonly number[]];

/** A notebook as it was published: what the hash of its record covers. */
export interface FrozenNotebookContent {
  readonly format: 1;
  readonly kind: "notebook";
  /** `profit`, or `fern-2012/profit` for a notebook in the folder of its release. */
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: string;
  readonly issuer: string;
  readonly release: FrozenRelease;
  /** The SHA-256 of the notebook's source, its line ends those of Unix. */
  readonly source: string;
  /** By number: the first is that of note 1. */
  readonly figures: readonly StatedFigure[];
  /** The article as HTML, line by line: text, tables and charts, without scripts, controls and links into the site. */
  readonly article: readonly string[];
}

/** The record of a notebook as it lies in `data/frozen/`; hash, note and seal are those of `FrozenRecord`. */
export interface FrozenNotebook extends FrozenNotebookContent {
  readonly hash: string;
  readonly frozen: FrozenNote;
  readonly seal: string;
}
