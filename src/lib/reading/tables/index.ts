export type { Band, ColumnHeading, DataColumn, DataTable, FigureRow, TableAmount } from "./data-table.ts";
export { readDataTable } from "./read-data-table.ts";
export { isStatementTitle } from "./statement-title.ts";
