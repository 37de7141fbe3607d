export { frozenCells, isSameRoute } from "./frozen-cells.ts";
export type { FrozenVersionView } from "./frozen-versions.ts";
export type { FrozenView } from "./frozen-view.ts";
export { type OwnReconciliation, ownReconciliations } from "./own-reconciliations.ts";
export {
  type FrozenCell,
  type FrozenNote,
  type FrozenNotebook,
  type FrozenRecord,
  reconciliationIn,
  recordText,
} from "./record/index.ts";
