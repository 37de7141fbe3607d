export {
  type Cell,
  type CodeDisplay,
  type CodeUnit,
  type Heading,
  type ImportedPlace,
  type Inline,
  type NamePlace,
  type Notebook,
  type NotebookData,
  problemsOf,
  type Reference,
  type StatedFinding,
} from "./notebook.ts";
export { lineStarts, offsetAt, placeAt } from "./place-at.ts";
export {
  NotebookError,
  type NotebookMistakes,
  type NotebookProblem,
  type NotebookRule,
  type Place,
} from "./problem.ts";
export { fileImports, isOwnFile, moduleImports, standsAlone, takesOwnFile } from "./stands-alone.ts";
