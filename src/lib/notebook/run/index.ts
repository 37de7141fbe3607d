export { type Input, isInput, type Refused } from "./input.ts";
export { type LiveModule, openLiveRun } from "./live-run.ts";
export { type LiveUnits, liveUnits } from "./live-units.ts";
export { problemOfThrown } from "./locate-error.ts";
export { NotebookRun, type Rerun } from "./notebook-run.ts";
export { type OpenNotebook, openNotebook } from "./open-notebook.ts";
export { runNotebook } from "./run-notebook.ts";
export type { RunResult } from "./run-result.ts";
export type { ConsoleLine, WatchedRun } from "./watched-cells.ts";
