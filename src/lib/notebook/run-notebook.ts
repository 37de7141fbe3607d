import { Runtime } from "@observablehq/runtime";
import { problemOfThrown } from "./locate-error.ts";
import type { Cell, Inline, Notebook } from "./notebook.ts";
import type { NotebookProblem } from "./problem.ts";
import { type Resolution, resolveNames } from "./resolve-names.ts";
import { type givenNames, importName } from "./to-body.ts";

/** Makes a function of the body of a unit: with `node:vm` in the build, with `Function` in the browser. */
export type Compile = (code: {
  readonly body: string;
  readonly names: readonly string[];
  readonly isAsync: boolean;
  readonly path: string;
  /** The line of the MDX that the second line of the body is. */
  readonly line: number;
}) => (...values: unknown[]) => unknown;

export interface RunOptions {
  readonly compile: Compile;
  /** Milliseconds after which a cell that has not settled is given up; 30,000 by default. */
  readonly timeLimit?: number;
}

/** What a cell showed before it ended, and how it failed, if it did. */
export interface CellResult {
  readonly id: string | null;
  readonly displayed: readonly unknown[];
  readonly error?: NotebookProblem;
}

export interface InlineResult {
  readonly value: unknown;
  readonly error?: NotebookProblem;
}

export interface RunResult {
  /** By index, as in `notebook.cells`. */
  readonly cells: readonly CellResult[];
  /** By index, as in `notebook.inlines`. */
  readonly values: readonly InlineResult[];
  /** What an author must mend; a cell that only waits for a failed one is not among them. */
  readonly problems: readonly NotebookProblem[];
}

/** What a unit leaves: what others see of it, and how it ended. */
interface Outcome {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly displayed: readonly unknown[];
  readonly value: unknown;
  readonly error?: NotebookProblem;
}

/**
 * Runs every cell and expression once, each after the cells it reads. `scope` holds the names that are there
 * without being declared. Never rejects for an author's mistake: errors are in the result.
 * Runs share nothing, so any number of them may go on at once.
 */
export async function runNotebook(
  notebook: Notebook,
  scope: Readonly<Record<string, unknown>>,
  options: RunOptions,
): Promise<RunResult> {
  const ambient = { frontmatter: notebook.frontmatter, ...scope, ...notebook.imports };
  const run: Run = { notebook, ambient, options, resolution: resolveNames(notebook, Object.keys(ambient)) };
  const { cellInputs, cellProblems, inlineInputs, inlineProblems } = run.resolution;
  const graph = new Graph();
  const cells = notebook.cells.map((cell, index) => {
    if (!cell.run) return graph.add(`cell ${index}`, [], () => ({ ...nothing, displayed: [] }));
    return addUnit(graph, run, `cell ${index}`, cell, cellInputs[index], cellProblems[index]);
  });
  const inlines = notebook.inlines.map((inline, index) =>
    addUnit(graph, run, `inline ${index}`, inline, inlineInputs[index], inlineProblems[index]),
  );
  try {
    return toResult(notebook, run.resolution, await Promise.all(cells), await Promise.all(inlines));
  } finally {
    graph.dispose();
  }
}

interface Run {
  readonly notebook: Notebook;
  readonly ambient: Readonly<Record<string, unknown>>;
  readonly options: RunOptions;
  readonly resolution: Resolution;
}

const nothing = { outputs: {}, displayed: [], value: undefined };

function addUnit(
  graph: Graph,
  run: Run,
  name: string,
  unit: Cell | Inline,
  inputs: readonly number[] = [],
  problems: readonly NotebookProblem[] = [],
): Promise<Outcome> {
  const problem = unit.problems[0] ?? problems[0];
  // A unit that cannot run waits for nothing, so that a cycle never reaches the runtime.
  if (problem !== undefined) return graph.add(name, [], () => ({ ...nothing, error: problem }));
  const names = inputs.map((index) => `cell ${index}`);
  return graph.add(name, names, (...given) => {
    const failed = given.findIndex((outcome) => outcome.error !== undefined);
    if (failed >= 0) return { ...nothing, error: waiting(unit, run.notebook, inputs[failed] ?? 0) };
    return runUnit(run, unit, inputs, given);
  });
}

async function runUnit(
  run: Run,
  unit: Cell | Inline,
  inputs: readonly number[],
  given: readonly Outcome[],
): Promise<Outcome> {
  const { notebook, options } = run;
  const displayed: unknown[] = [];
  const units = [...notebook.cells, ...notebook.inlines];
  try {
    const result = await withinLimit(start(run, unit, inputs, given, displayed), options.timeLimit ?? 30_000);
    if (!("declares" in unit)) return { ...nothing, value: result };
    const [value, outputs] = result as [unknown, Record<string, unknown>];
    if (value !== undefined && !unit.showsItself) displayed.push(value);
    return { outputs, displayed, value: undefined };
  } catch (thrown) {
    const error =
      thrown === timedOut ? tooSlow(unit, notebook) : problemOfThrown(thrown, unit, units, notebook.path);
    return { outputs: {}, displayed, value: undefined, error };
  }
}

/** Compiles a unit and calls it with the values of the names it reads. */
function start(
  run: Run,
  unit: Cell | Inline,
  inputs: readonly number[],
  given: readonly Outcome[],
  displayed: unknown[],
): unknown {
  const { notebook, ambient, resolution, options } = run;
  const special: Record<string, unknown> = specials(notebook, displayed);
  const isGiven = (name: string) =>
    name in special || resolution.cellOf.has(name) || Object.hasOwn(ambient, name);
  const names = unit.reads.map(({ name }) => name).filter(isGiven);
  const passed = [...new Set([...names, importName])];
  const values = passed.map((name) => {
    const cell = resolution.cellOf.get(name);
    if (cell !== undefined) return given[inputs.indexOf(cell)]?.outputs[name];
    return Object.hasOwn(ambient, name) ? ambient[name] : special[name];
  });
  const { body, isAsync, bodyLine } = unit;
  const call = options.compile({
    body: body ?? "",
    names: passed,
    isAsync,
    path: notebook.path,
    line: bodyLine,
  });
  return withDeepStack(() => call(...values));
}

function specials({ modules }: Notebook, displayed: unknown[]) {
  const display = <T>(value: T): T => {
    displayed.push(value);
    return value;
  };
  const load = async (specifier: string): Promise<unknown> => {
    const loader = modules[specifier];
    if (loader === undefined)
      throw new Error(`import(…) takes a text written out in the cell, not a computed one`);
    return loader();
  };
  const view = (input: { readonly value?: unknown } | null): unknown => display(input)?.value;
  return { display, view, [importName]: load } satisfies Record<(typeof givenNames)[number], unknown>;
}

const timedOut = Symbol("timed out");

async function withinLimit(result: unknown, milliseconds: number): Promise<unknown> {
  if (!(result instanceof Promise)) return result;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(timedOut), milliseconds);
  });
  try {
    return await Promise.race([result, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ten frames, the default, often end inside a library before the cell is reached. */
function withDeepStack<T>(call: () => T): T {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = Math.max(before, 100);
  try {
    return call();
  } finally {
    Error.stackTraceLimit = before;
  }
}

function nameOfCell({ cells }: Notebook, index: number): string {
  const cell = cells[index];
  return cell?.id ? `"${cell.id}"` : `on line ${cell?.fence.line}`;
}

function waiting(unit: Cell | Inline, notebook: Notebook, input: number): NotebookProblem {
  const what = `this waits for the cell ${nameOfCell(notebook, input)}, which failed`;
  return { rule: "cell-waits-for-no-failed-cell", file: notebook.path, ...unit.place, what };
}

function tooSlow(unit: Cell | Inline, notebook: Notebook): NotebookProblem {
  const index = "declares" in unit ? notebook.cells.indexOf(unit) : -1;
  const what = index < 0 ? "this expression" : `the cell ${nameOfCell(notebook, index)}`;
  const fix = "see that everything it awaits comes to an end";
  return { rule: "cell-runs", file: notebook.path, ...unit.place, what: `${what} did not end in time`, fix };
}

function toResult(
  notebook: Notebook,
  resolution: Resolution,
  cells: readonly Outcome[],
  inlines: readonly Outcome[],
): RunResult {
  const known = [
    ...notebook.problems,
    ...[...notebook.cells, ...notebook.inlines].flatMap((unit) => unit.problems),
    ...[...resolution.cellProblems, ...resolution.inlineProblems].flat(),
  ];
  const thrown = [...cells, ...inlines]
    .map(({ error }) => error)
    .filter((error) => error?.rule === "cell-runs");
  const problems = new Set([...known, ...thrown].filter((problem) => problem !== undefined));
  return {
    cells: cells.map(({ displayed, error }, index) => ({
      id: notebook.cells[index]?.id ?? null,
      displayed,
      ...(error === undefined ? {} : { error }),
    })),
    values: inlines.map(({ value, error }) => ({ value, ...(error === undefined ? {} : { error }) })),
    problems: [...problems].toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** Observable's runtime, whose variables here are units: it never sees a value, so it calls and iterates none. */
class Graph {
  private readonly runtime = new Runtime();
  private readonly module = this.runtime.module();

  add(
    name: string,
    inputs: readonly string[],
    run: (...given: Outcome[]) => Outcome | Promise<Outcome>,
  ): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const observer = { fulfilled: (value: unknown) => resolve(value as Outcome), rejected: reject };
      this.module.variable(observer).define(name, inputs, run);
    });
  }

  dispose(): void {
    this.runtime.dispose();
  }
}
