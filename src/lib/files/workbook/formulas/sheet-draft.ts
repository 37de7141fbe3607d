import type { Sheet, SheetCell, SheetRow } from "../ooxml/index.ts";
import { cellAddress } from "../ooxml/index.ts";

/** A sheet while it is written, row by row. */
export interface SheetDraft {
  readonly name: string;
  /** The row that the next `add` writes, from 0. */
  readonly next: number;
  add(...cells: SheetRow): void;
  /** A reference to a cell of the next row: `Workings!C5`. */
  here(column: number): string;
  finish(widths: readonly number[], frozen: Sheet["frozen"]): Sheet;
}

/** Begins a sheet with its title, what it is, and the heads of its columns. */
export function draftSheet(name: string, ...head: readonly SheetRow[]): SheetDraft {
  const rows: (readonly (SheetCell | null)[])[] = [...head];
  return {
    name,
    get next() {
      return rows.length;
    },
    add: (...cells) => rows.push(cells),
    here: (column) => `${name}!${cellAddress(rows.length, column)}`,
    finish: (widths, frozen) => ({ name, rows, widths, frozen }),
  };
}
