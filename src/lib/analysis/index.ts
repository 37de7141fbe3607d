export { aq, op } from "./exact-verbs.ts";
export { type Desk, openDesk } from "./open-desk.ts";
export { Reconciliation, type ReconciliationRow, type ReconciliationSpec } from "./reconciliation.ts";
export { Series } from "./series.ts";
export { suggest } from "./suggest.ts";
