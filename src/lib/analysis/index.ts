export { aq, largestFirst, op, smallestFirst } from "./exact-verbs.ts";
export { type Desk, deskOfWords, openDesk } from "./open-desk.ts";
export { readCsv } from "./own-table.ts";
export { rateAndMix } from "./rate-and-mix.ts";
export { Reconciliation, type ReconciliationRow } from "./reconciliation.ts";
export type { ReleasedReconciliation } from "./released-reconciliations.ts";
export { Series } from "./series.ts";
export type { TypedArquero, TypedOp } from "./typed-arquero.ts";
