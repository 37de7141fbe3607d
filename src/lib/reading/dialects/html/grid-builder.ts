import type { Grid, GridCell, GridRow, RuledColumns } from "../../model/index.ts";
import type { ElementStyle } from "./style-of.ts";

/** What a cell says of itself before its text is known. */
export interface SpannedCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly style: ElementStyle;
  readonly isHead: boolean;
}

interface OpenCell extends SpannedCell {
  readonly column: number;
}

/** Collects the rows of one table while it is read. */
export class GridBuilder {
  /** Whether the table only lays a page out: its rows are no lines. */
  readonly isLayout: boolean;
  readonly #rows: { cells: GridCell[]; ruled: RuledColumns[]; start: number; end: number }[] = [];
  /** For how many rows more a cell from above fills each column. */
  #taken: number[] = [];
  #cells: GridCell[] = [];
  #frames: OpenCell[] = [];
  #next = 0;

  constructor(isLayout: boolean) {
    this.isLayout = isLayout;
  }

  openRow(): void {
    this.#cells = [];
    this.#frames = [];
    this.#next = 0;
  }

  /** Takes the next free column, and gives it. */
  openCell(frame: SpannedCell): number {
    while ((this.#taken[this.#next] ?? 0) > 0) this.#next++;
    const column = this.#next;
    this.#frames.push({ ...frame, column });
    this.#next = column + frame.columnSpan;
    return column;
  }

  add(cell: GridCell): void {
    this.#cells.push(cell);
  }

  closeRow(): void {
    const taken: number[] = [];
    for (const [column, rows] of this.#taken.entries()) taken[column] = Math.max(0, rows - 1);
    for (const { column, columnSpan, rowSpan } of this.#frames)
      for (let at = column; at < column + columnSpan; at++) taken[at] = rowSpan - 1;
    this.#taken = taken;
    this.#addRow();
    this.openRow();
  }

  #addRow(): void {
    const cells = this.#cells;
    const last = this.#rows.at(-1);
    last?.ruled.push(...this.#ruledAt("above"));
    const [first] = cells;
    if (first)
      this.#rows.push({
        cells,
        ruled: this.#ruledAt("below"),
        start: first.start,
        end: cells.at(-1)?.end ?? first.end,
      });
    else last?.ruled.push(...this.#ruledAt("below"));
  }

  #ruledAt(side: "above" | "below"): RuledColumns[] {
    return this.#frames.flatMap(({ column, columnSpan, style }) => {
      const rule = style[side];
      return rule === "none"
        ? []
        : [{ first: column, last: column + columnSpan - 1, isDouble: rule === "double" }];
    });
  }

  /** The table; null if nothing stands in it, or it is a layout. */
  grid(): Grid | null {
    const rows: readonly GridRow[] = this.#rows;
    return this.isLayout || rows.length === 0 ? null : { rows };
  }
}
