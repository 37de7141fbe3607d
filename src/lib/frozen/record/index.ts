export type { FrozenNotebook, FrozenNotebookContent, StatedFigure } from "./frozen-notebook.ts";
export type {
  FrozenAmount,
  FrozenCell,
  FrozenCheck,
  FrozenChecks,
  FrozenContent,
  FrozenFigure,
  FrozenNote,
  FrozenRecord,
  FrozenVerdict,
  FrozenWitness,
} from "./frozen-record.ts";
export { isVersionOf, reconciliationIn } from "./is-version-of.ts";
export { recordText } from "./record-text.ts";
