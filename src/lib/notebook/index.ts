/** What runs anywhere, the browser included: the shapes, the names, the run. What needs Node is in node.ts. */

export { type Input, isInput, type Refused } from "./input.ts";
export { isDraft } from "./is-draft.ts";
export { type LiveModule, openLiveRun } from "./live-run.ts";
export { type LiveUnits, liveUnits } from "./live-units.ts";
export type {
  Cell,
  CodeDisplay,
  Heading,
  Inline,
  NamePlace,
  Notebook,
  NotebookData,
  Reference,
  Unit,
} from "./notebook.ts";
export { problemsOf } from "./notebook.ts";
export { NotebookRun, type Rerun } from "./notebook-run.ts";
export {
  formatProblem,
  NotebookError,
  type NotebookProblem,
  type Place,
  type Rule,
  rules,
} from "./problem.ts";
export { checkNames } from "./resolve-names.ts";
export { runNotebook } from "./run-notebook.ts";
export type { CellResult, InlineResult, RunResult } from "./run-result.ts";
export type { Compile, RunOptions } from "./run-unit.ts";
