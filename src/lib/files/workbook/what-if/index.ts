export type { WhatIf } from "./run-states.ts";
export { type TableInStates, tableInStates } from "./table-in-states.ts";
export { sameCells, whatIfRows } from "./what-if-rows.ts";
export { whatIfName, whatIfNames, whatIfSheet } from "./what-if-sheet.ts";
