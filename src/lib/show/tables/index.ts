export { dataTable, type TableOptions } from "./data-table.ts";
export { oneStop } from "./one-stop.ts";
export { labelOfRow, type ReconciliationOptions, reconciliationTable } from "./reconciliation-table.ts";
export { columnsOf, type DataRow } from "./table-rows.ts";
export { TableView, table } from "./table-view.ts";
export { captionOf, renderWorkingPaper, WorkingPaper, workingPaperOf } from "./working-paper.ts";
