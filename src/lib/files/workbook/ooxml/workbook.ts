import type { Style, Tone } from "./styles.ts";

/** What a cell holds. Numbers are text, as a double is written; formulas stand without the equals sign. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: Cached };

/** The result of a formula as of the day of writing, shown until a spreadsheet computes it anew. */
export type Cached =
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "text"; readonly text: string };

/** Where a cell leads: an absolute address, or a place in the workbook such as `Sources!A5`. */
export type Link =
  | { readonly kind: "web"; readonly url: string }
  | { readonly kind: "inside"; readonly location: string };

export interface SheetCell {
  readonly content: CellContent;
  readonly style?: Style;
  readonly note?: string;
  readonly link?: Link;
}

export type SheetRow = readonly (SheetCell | null)[];

/** What a cell takes: one of some cells beside it, or a number between two ends, each of which may be open. */
export type Validation = { readonly cell: string } & (
  | { readonly kind: "list"; readonly options: string }
  | { readonly kind: "decimal"; readonly least: string | null; readonly most: string | null }
);

/** A sheet. Formulas refer to those whose names have letters only; widths are in characters. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight; the frozen rows head every printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly Validation[];
}

/** A name for a cell, such as `revenues.2010_Q2`, and the cell: `Printed!$C$5`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** The tone of words that formulas give: "Does not tie" is bad. */
export type Tones = ReadonlyMap<string, Tone>;

export interface Workbook {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly tones: Tones;
}
