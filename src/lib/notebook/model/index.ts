export {
  type Cell,
  type CodeDisplay,
  type Heading,
  type Inline,
  type NamePlace,
  type Notebook,
  type NotebookData,
  problemsOf,
  type Reference,
  type Unit,
} from "./notebook.ts";
export { lineStarts, offsetAt, placeAt } from "./place-at.ts";
export { formatProblem, NotebookError, type NotebookProblem, type Place, type Rule } from "./problem.ts";
