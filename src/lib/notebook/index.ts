/** What runs anywhere, the browser included: the shapes, the names, the run. What needs Node is in node.ts. */
export { isDraft } from "./is-draft.ts";
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
export {
  formatProblem,
  NotebookError,
  type NotebookProblem,
  type Place,
  type Rule,
  rules,
} from "./problem.ts";
export { checkNames } from "./resolve-names.ts";
export { type CellResult, type InlineResult, type RunResult, runNotebook } from "./run-notebook.ts";
export type { Compile, RunOptions } from "./run-unit.ts";
