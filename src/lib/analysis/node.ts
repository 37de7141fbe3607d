/** What needs Node: reading which reconciliations a release declares. */
export { checksIn, releasedReconciliations } from "./released-reconciliations.ts";
