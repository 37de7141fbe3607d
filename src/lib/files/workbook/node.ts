export { writeWorkbook } from "./ooxml/node.ts";
export { reconciliationWorkbook } from "./reconciliation-workbook.ts";
export { runStates } from "./what-if/node.ts";
