export { aq, largestFirst, op, smallestFirst } from "./exact-verbs.ts";
export { type Desk, openDesk } from "./open-desk.ts";
export { type MarginEffect, type MarginPart, type RateAndMix, rateAndMix } from "./rate-and-mix.ts";
export { Reconciliation, type ReconciliationRow, type ReconciliationSpec } from "./reconciliation.ts";
export type { ReleasedReconciliation } from "./released-reconciliations.ts";
export { Series } from "./series.ts";
export { suggest } from "./suggest.ts";
export type { RowTable, TypedArquero, TypedOp } from "./typed-table.ts";
