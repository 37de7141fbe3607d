import type { CodeUnit, NotebookData } from "../model/index.ts";
import { dependenciesOf } from "../names/index.ts";

/** The part of a notebook that runs in a reader's browser; cells and inlines by index, as in the notebook. */
export interface LiveUnits {
  /** Cells that call `view(...)`, and cells that depend on these. */
  readonly cells: readonly number[];
  readonly inlines: readonly number[];
  /** Other cells, whose functions the live ones call: they run there too, and change nothing of the page. */
  readonly helpers: readonly number[];
  /** Names that other cells declare and these read: their values are sent as data. */
  readonly sent: readonly string[];
  /** Names that no cell declares and these read. */
  readonly ambient: readonly string[];
}

/** Works out which part of a notebook is live; everything in it is empty where no cell calls `view(...)`. */
export function liveUnits(notebook: NotebookData): LiveUnits {
  const { cellOf, cellInputs, inlineInputs } = dependenciesOf(notebook);
  const live = new Set(notebook.cells.flatMap((cell, index) => (cell.isLive && cell.run ? [index] : [])));
  if (live.size === 0) return { cells: [], inlines: [], helpers: [], sent: [], ambient: [] };
  for (const from of live)
    for (const [index, inputs] of cellInputs.entries()) if (inputs.includes(from)) live.add(index);
  const inlines = inlineInputs.flatMap((inputs, index) =>
    !notebook.inlines[index]?.isInFrontmatter && inputs.some((one) => live.has(one)) ? [index] : [],
  );
  const helpers = helpersOf(notebook, cellOf, live, inlines);
  const runs = [...live, ...helpers].flatMap((index) => notebook.cells[index] ?? []);
  const reads = readsOf([...runs, ...inlines.flatMap((index) => notebook.inlines[index] ?? [])]);
  const isThere = (index: number): boolean => live.has(index) || helpers.has(index);
  return {
    cells: [...live].sort((a, b) => a - b),
    inlines,
    helpers: [...helpers].sort((a, b) => a - b),
    sent: reads.filter((name) => cellOf.has(name) && !isThere(cellOf.get(name) ?? -1)),
    ambient: reads.filter((name) => !cellOf.has(name)),
  };
}

/** The cells that declare a function which something that runs there reads, and in turn what these read. */
function helpersOf(
  { cells, inlines }: NotebookData,
  cellOf: ReadonlyMap<string, number>,
  live: ReadonlySet<number>,
  liveInlines: readonly number[],
): ReadonlySet<number> {
  const helpers = new Set<number>();
  const look = (unit: CodeUnit | undefined): void => {
    for (const { name } of unit?.reads ?? []) {
      const index = cellOf.get(name) ?? -1;
      if (cells[index]?.functions.includes(name) && !live.has(index)) helpers.add(index);
    }
  };
  for (const index of live) look(cells[index]);
  for (const index of liveInlines) look(inlines[index]);
  // A set hands out what is added to it on the way.
  for (const index of helpers) look(cells[index]);
  return helpers;
}

function readsOf(units: readonly CodeUnit[]): readonly string[] {
  return [...new Set(units.flatMap(({ reads }) => reads.map(({ name }) => name)))].sort();
}
