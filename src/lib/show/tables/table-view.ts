import type { TableOptions } from "./data-table.ts";

/** A table with its caption and the titles of its columns. */
export class TableView {
  readonly table: unknown;
  readonly options: TableOptions;

  constructor(table: unknown, options: TableOptions) {
    this.table = table;
    this.options = options;
    Object.freeze(this);
  }
}

/** Gives an Arquero table, or an array of rows, a caption and titles for its columns. */
export function table(rows: unknown, options: TableOptions): TableView {
  if (typeof options !== "object" || options === null)
    throw new TypeError('table(rows, options) takes a caption; write table(rows, { caption: "…" })');
  return new TableView(rows, options);
}
