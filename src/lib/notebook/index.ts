/** What runs anywhere, the browser included: the shapes, the names, the run. What needs Node is in node.ts. */
export { type SparedPackages, toLiveModule } from "./compile/index.ts";
export {
  type Frontmatter,
  historyOf,
  isDraft,
  isPublished,
  type NotebookChange,
} from "./frontmatter/index.ts";
export { markupPlugins, RawHtml } from "./markup/index.ts";
export {
  type Cell,
  type CodeUnit,
  fileImports,
  isOwnFile,
  lineStarts,
  moduleImports,
  type Notebook,
  type NotebookData,
  NotebookError,
  type NotebookMistakes,
  type NotebookProblem,
  offsetAt,
  type Place,
  placeAt,
  problemsOf,
  type Reference,
  type StatedFinding,
  standsAlone,
  takesOwnFile,
} from "./model/index.ts";
export { checkNames, dependenciesOf } from "./names/index.ts";
export { idInComment, type MarkupNode, type ParsedNotebook, referencesIn } from "./parse/index.ts";
export type { ProseSources } from "./prose/index.ts";
export {
  type ConsoleLine,
  type Input,
  isInput,
  type LiveModule,
  type LiveUnits,
  liveUnits,
  NotebookRun,
  type OpenNotebook,
  openLiveRun,
  openNotebook,
  problemOfThrown,
  type Refused,
  type Rerun,
  type RunResult,
  runNotebook,
  type WatchedRun,
} from "./run/index.ts";
export type {
  CheckTypes,
  Doubt,
  NameFacts,
  ScopedNotebook,
  TypedMistake,
  TypedNames,
  TypedProject,
} from "./types/index.ts";
