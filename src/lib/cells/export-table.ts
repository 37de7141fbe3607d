import type { Check, Verdict } from "../checks/index.ts";
import type { Figure, WrittenFigure } from "../figures/index.ts";
import { unitOf } from "../show/index.ts";

/** A figure as a table shows it: `scale` is the power of ten in which it is written, `text` its characters. */
export interface FigureCell {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly scale: number;
  readonly text: string;
  /** What of the figure its characters show. */
  readonly written: Omit<WrittenFigure, "text">;
}

/** What can stand in a cell of a table; null where nothing does. */
export type ExportCell =
  | FigureCell
  /** A number that is no figure, such as a line or a count, in plain digits. */
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** With the check that found it, where one did. */
  | {
      readonly kind: "verdict";
      readonly verdict: Verdict;
      readonly text: string;
      readonly check: Check | null;
    }
  | null;

export interface ExportColumn {
  readonly title: string;
  /** What all its figures are in, in words, `thousands of US dollars`; null where there are none, or they differ. */
  readonly unit: string | null;
  /** Whether its figures differ in unit or scale, so that each has to say its own. */
  readonly isMixed: boolean;
}

/** What a table or chart shows: the one description from which CSV, JSON and Markdown are written. */
export interface ExportTable {
  readonly kind: "table" | "reconciliation" | "checks" | "chart";
  readonly title: string;
  /** What a chart says of itself; empty for a table. */
  readonly description: string;
  readonly columns: readonly ExportColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly ExportCell[])[];
}

/** A table of these rows; what its columns are in comes from their figures. */
export function exportTable(
  kind: ExportTable["kind"],
  title: string,
  titles: readonly string[],
  rows: ExportTable["rows"],
): ExportTable {
  const columns = titles.map((name, index) =>
    toColumn(
      name,
      rows.map((row) => row[index] ?? null),
    ),
  );
  return { kind, title, description: "", columns, rows };
}

function toColumn(title: string, cells: readonly ExportCell[]): ExportColumn {
  const units = new Set(cells.flatMap((cell) => (cell?.kind === "figure" ? [unitOfCell(cell)] : [])));
  const [only] = units;
  return { title: title || "Item", unit: units.size === 1 && only ? only : null, isMixed: units.size > 1 };
}

/** What a figure is in as a table shows it: `thousands of US dollars`. */
export function unitOfCell({ figure: { unit }, scale }: FigureCell): string {
  return unitOf({ unit, scale });
}
