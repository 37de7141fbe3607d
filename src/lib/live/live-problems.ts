import {
  type Cell,
  isInput,
  type LiveUnits,
  type Notebook,
  type NotebookProblem,
  type Place,
  type RunResult,
} from "../notebook/index.ts";
import { isLiveName } from "./live-names.ts";

/** What in the live part of a notebook cannot run in a browser, and which inputs share a name. */
export function liveProblems(
  notebook: Notebook,
  live: LiveUnits,
  scope: Readonly<Record<string, unknown>>,
  result: RunResult,
): NotebookProblem[] {
  return [
    ...unsent(notebook, live, scope),
    ...attributes(notebook, live),
    ...sharedNames(notebook, live, result),
  ];
}

function attributes({ inlines, path }: Notebook, live: LiveUnits): NotebookProblem[] {
  const some = live.inlines.flatMap((index) => inlines[index] ?? []).filter(({ isAttribute }) => isAttribute);
  return some.map(({ place }) => {
    const what = "this attribute depends on an input, and attributes are not drawn anew";
    return { rule: "live-cell-can-be-sent", file: path, ...place, what, fix: "show the value in the text" };
  });
}

function unsent(notebook: Notebook, live: LiveUnits, scope: object): NotebookProblem[] {
  const missing = live.ambient.filter((name) => Object.hasOwn(scope, name) && !isLiveName(name));
  return missing.map((name) => {
    const what = `a live cell reads "${name}"`;
    const why = "the whole release is not sent to readers";
    const fix = `use "${name}" in a cell of its own, and read here what that cell declares`;
    return { ...sentProblem(notebook, live, name), what, why, fix };
  });
}

/** A problem with a name that the live part of a notebook reads, at the first place where it does. */
export function sentProblem(
  { cells, inlines, path }: Notebook,
  live: LiveUnits,
  name: string,
): Pick<NotebookProblem, "rule" | "file" | "line" | "column"> {
  const units = [
    ...[...live.cells, ...live.helpers].map((index) => cells[index]),
    ...live.inlines.map((index) => inlines[index]),
  ];
  const read = units.flatMap((unit) => unit?.reads ?? []).find((one) => one.name === name);
  return { rule: "live-cell-can-be-sent", file: path, line: read?.line ?? 1, column: read?.column ?? 1 };
}

function sharedNames({ cells, path }: Notebook, live: LiveUnits, result: RunResult): NotebookProblem[] {
  const seen = new Set<string>();
  const places = live.cells.flatMap((index) => {
    const displayed = result.cells[index]?.displayed ?? [];
    return displayed.filter(isInput).map(({ name }) => ({ name, place: placeOf(cells[index]) }));
  });
  return places.flatMap(({ name, place }) => {
    const isTaken = seen.has(name);
    seen.add(name);
    if (!isTaken) return [];
    const what = `two inputs are named "${name}", and an address could not tell them apart`;
    return [{ rule: "input-is-named-once" as const, file: path, ...place, what, fix: "rename one of them" }];
  });
}

const placeOf = (cell: Cell | undefined): Place => cell?.place ?? { line: 1, column: 1 };
