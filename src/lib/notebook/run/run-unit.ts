import type { Cell, Inline, Notebook, NotebookProblem } from "../model/index.ts";
import type { Resolution } from "../names/index.ts";
import { type givenNames, importName } from "../names/index.ts";
import { isInput } from "./input.ts";
import { problemOfThrown } from "./locate-error.ts";

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
  /** What inputs are set to, by name, as in the address of a page; those left out are as published. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** What a unit leaves: what others see of it, and how it ended. */
export interface Outcome {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly displayed: readonly unknown[];
  readonly value: unknown;
  readonly error?: NotebookProblem;
}

/** What the units of one run have in common. */
export interface Run {
  readonly notebook: Notebook;
  readonly ambient: Readonly<Record<string, unknown>>;
  readonly options: RunOptions;
  readonly resolution: Resolution;
  /** Its units that have run, as functions: what runs in hundreds of states is compiled once. */
  readonly compiled: WeakMap<Cell | Inline, ReturnType<Compile>>;
}

/** The outcome of what did not run. */
export const nothing: Outcome = { outputs: {}, displayed: [], value: undefined };

/** Runs a unit when its inputs have; one that waits for a failed one does not run. */
export function runAfter(
  run: Run,
  unit: Cell | Inline,
  inputs: readonly number[],
  given: readonly Outcome[],
): Outcome | Promise<Outcome> {
  const failed = given.findIndex((outcome) => outcome.error !== undefined);
  if (failed >= 0) return { ...nothing, error: waiting(unit, run.notebook, inputs[failed] ?? 0) };
  return runUnit(run, unit, inputs, given);
}

/** Runs a unit whose inputs did not fail; a throw becomes the error of its outcome. */
async function runUnit(
  run: Run,
  unit: Cell | Inline,
  inputs: readonly number[],
  given: readonly Outcome[],
): Promise<Outcome> {
  const { notebook, options } = run;
  const limit = options.timeLimit ?? 30_000;
  const displayed: unknown[] = [];
  try {
    const result = await withinLimit(start(run, unit, inputs, given, displayed), limit);
    if (!("declares" in unit)) return { ...nothing, value: result };
    const [last, outputs] = result as [unknown, Record<string, unknown>];
    const value = await withinLimit(last, limit);
    if (value !== undefined && !unit.showsItself) displayed.push(value);
    return { outputs, displayed, value: undefined };
  } catch (thrown) {
    const units = [...notebook.cells, ...notebook.inlines];
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
  const special: Record<string, unknown> = specials(notebook, displayed, options.settings);
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
  const code = { body: body ?? "", names: passed, isAsync, path: notebook.path, line: bodyLine };
  const call = run.compiled.get(unit) ?? options.compile(code);
  run.compiled.set(unit, call);
  return withDeepStack(() => call(...values));
}

function specials({ modules }: Notebook, displayed: unknown[], settings: RunOptions["settings"]) {
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
  // A setting that an input does not know leaves it as published; who reads the address says so.
  const view = (input: { readonly value?: unknown } | null): unknown =>
    display(isInput(input) ? (input.at(settings?.get(input.name) ?? null) ?? input) : input)?.value;
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

/** What is said of a unit one of whose inputs failed. */
function waiting(unit: Cell | Inline, notebook: Notebook, input: number): NotebookProblem {
  const what = `this waits for the cell ${nameOfCell(notebook, input)}, which failed`;
  return { rule: "cell-waits-for-no-failed-cell", file: notebook.path, ...unit.place, what };
}

function tooSlow(unit: Cell | Inline, notebook: Notebook): NotebookProblem {
  const index = "declares" in unit ? notebook.cells.indexOf(unit) : -1;
  const what = index < 0 ? "this expression" : `the cell ${nameOfCell(notebook, index)}`;
  const fix = "make sure that everything it awaits ends";
  return { rule: "cell-runs", file: notebook.path, ...unit.place, what: `${what} did not end in time`, fix };
}
