/** What a block of a notebook is. */
export type BlockKind =
  | "front-matter"
  | "heading"
  | "paragraph"
  | "list"
  | "quotation"
  | "table"
  | "formula"
  | "footnote"
  | "cell"
  | "code"
  | "component"
  | "expression"
  | "imports"
  | "other";

/** A block of a notebook as it stands in its file: offsets in UTF-16 units, half-open, without blanks around it. */
export interface SourceBlock {
  readonly kind: BlockKind;
  /** The id that its author gave it; null where there is none. */
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  /** Its first line in the file, from 1. */
  readonly line: number;
  /** Its first line in the text that the page is compiled from. */
  readonly shownLine: number;
  /** Of a cell: its index among the cells of the notebook. */
  readonly cell: number | null;
}
