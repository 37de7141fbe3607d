import type { NotebookData } from "../model/index.ts";
import { NotebookRun } from "./notebook-run.ts";
import type { Compile } from "./run-unit.ts";

type Values = Readonly<Record<string, unknown>>;

/** The live part of a notebook, as `toLiveModule` writes it. */
export interface LiveModule {
  /** The live cells and inlines, and the cells that help them; the body of each is its key among `bodies`. */
  readonly notebook: NotebookData;
  /** The index that each of its cells has in the whole notebook; the same for its inlines. */
  readonly cells: readonly number[];
  readonly inlines: readonly number[];
  /** What its cells import, by the name they give it: keys of `virtual:live-imports`. */
  readonly imports: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<string, (names: Values) => unknown>>;
}

/**
 * Runs the live part of a notebook as the build does, over the values of other cells that were sent with it. `scope` is
 * what its cells see without declaring it; `settings` says what inputs are set to; change it, and run the cells of these inputs again.
 */
export function openLiveRun(
  { notebook, bodies }: LiveModule,
  scope: Values,
  sent: Values,
  settings: ReadonlyMap<string, string>,
): NotebookRun {
  const compile: Compile = ({ body, names }) => {
    const run = bodies[body];
    if (!run) throw new RangeError(`the live module has no body ${body}`);
    return (...values) => run(Object.fromEntries(names.map((name, at) => [name, values[at]])));
  };
  const imported = Object.keys(sent).map((name) => ({ name, line: 0, column: 0 }));
  return new NotebookRun({ ...notebook, imported, imports: sent, modules: {} }, scope, { compile, settings });
}
