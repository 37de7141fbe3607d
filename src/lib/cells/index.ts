export {
  type CellMistake,
  cellHtml,
  cellOutputs,
  kept,
  liveRegion,
  mistakeInline,
  valueHtml,
} from "./cell-html.ts";
export { checksTable } from "./checks-table.ts";
export { codeDrawer, type SetUpCell, setUpDrawer } from "./code-html.ts";
export { textExportCell } from "./export-cell.ts";
export {
  type ExportCell,
  type ExportColumn,
  type ExportTable,
  type FigureCell,
  unitOfCell,
} from "./export-table.ts";
export { inspect, inspectedText } from "./inspect.ts";
export { receiveValues } from "./receive-values.ts";
export { tableOfReconciliation } from "./reconciliation-table.ts";
export { refusedAsBlock, refusedInProse } from "./refused-values.ts";
export { renderBlock, renderInline } from "./render-value.ts";
export { scopeOf } from "./scope.ts";
export { sendValues, UnsendableError } from "./send-values.ts";
export { tableOf } from "./table-of.ts";
