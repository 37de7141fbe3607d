export type { Band, ColumnHeading, DataColumn, DataRow, DataTable, TableAmount } from "./data-table.ts";
export { readDataTable } from "./read-data-table.ts";
