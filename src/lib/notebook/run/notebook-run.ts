import type { Cell, Inline, Notebook, NotebookProblem } from "../model/index.ts";
import { resolveNames } from "../names/index.ts";
import { type RunResult, toResult } from "./run-result.ts";
import { nothing, type Outcome, type Run, type RunOptions, runAfter } from "./run-unit.ts";
import { UnitGraph } from "./unit-graph.ts";

/** What ran again: the whole result, and by index what of it may have changed. */
export interface Rerun {
  readonly result: RunResult;
  readonly cells: ReadonlySet<number>;
  readonly inlines: ReadonlySet<number>;
}

const cellName = (index: number): string => `cell ${index}`;
const inlineName = (index: number): string => `inline ${index}`;

/**
 * A notebook whose cells and expressions have run, each once and after the cells it reads, and can run again. `scope`
 * holds the names that are there without being declared. Nothing here rejects for an author's mistake: errors are in
 * the result. Runs share nothing, so any number of them may go on at once.
 */
export class NotebookRun {
  private readonly graph = new UnitGraph();
  /** What its units have in common. */
  readonly run: Run;
  private readonly first: Promise<unknown>;
  private readonly outcomes = new Map<string, Outcome>();

  constructor(notebook: Notebook, scope: Readonly<Record<string, unknown>>, options: RunOptions) {
    const ambient = { frontmatter: notebook.frontmatter, ...scope, ...notebook.imports };
    const resolution = resolveNames(notebook, Object.keys(ambient));
    this.run = { notebook, ambient, options, resolution, compiled: new WeakMap() };
    const { cellInputs, cellProblems, inlineInputs, inlineProblems } = this.run.resolution;
    this.first = Promise.all([
      ...notebook.cells.map((cell, at) => this.addCell(at, cell, cellInputs[at], cellProblems[at])),
      ...notebook.inlines.map((inline, at) =>
        this.add(inlineName(at), inline, inlineInputs[at], inlineProblems[at]),
      ),
    ]);
  }

  /** What a cell left when it ran last, as far as it has. */
  left(index: number): Outcome {
    return this.outcomes.get(cellName(index)) ?? nothing;
  }

  /** What everything left when it ran last. */
  async result(): Promise<RunResult> {
    await this.first;
    const { notebook, resolution } = this.run;
    return toResult(
      notebook,
      resolution,
      notebook.cells.map((_, index) => this.left(index)),
      notebook.inlines.map((_, index) => this.outcomes.get(inlineName(index)) ?? nothing),
    );
  }

  /** Runs cells again, and what depends on them. */
  async again(cells: readonly number[]): Promise<Rerun> {
    await this.first;
    const left = await this.graph.again(cells.map(cellName));
    for (const [name, outcome] of left) this.outcomes.set(name, outcome);
    const { notebook } = this.run;
    const rerun = (units: readonly unknown[], nameOf: (index: number) => string): ReadonlySet<number> =>
      new Set([...units.keys()].filter((index) => left.has(nameOf(index))));
    return {
      result: await this.result(),
      cells: rerun(notebook.cells, cellName),
      inlines: rerun(notebook.inlines, inlineName),
    };
  }

  /** Lets go of everything. */
  dispose(): void {
    this.graph.dispose();
  }

  private addCell(
    index: number,
    cell: Cell,
    inputs?: readonly number[],
    problems?: readonly NotebookProblem[],
  ): Promise<void> {
    if (cell.run) return this.add(cellName(index), cell, inputs, problems);
    return this.keep(cellName(index), [], () => nothing);
  }

  private add(
    name: string,
    unit: Cell | Inline,
    inputs: readonly number[] = [],
    problems: readonly NotebookProblem[] = [],
  ): Promise<void> {
    const problem = unit.problems[0] ?? problems[0];
    // A unit that cannot run waits for nothing, so that a cycle never reaches the runtime.
    if (problem !== undefined) return this.keep(name, [], () => ({ ...nothing, error: problem }));
    return this.keep(name, inputs.map(cellName), (...given) => runAfter(this.run, unit, inputs, given));
  }

  private async keep(...[name, inputs, run]: Parameters<UnitGraph["add"]>): Promise<void> {
    this.outcomes.set(name, await this.graph.add(name, inputs, run));
  }
}
