import type { Notebook } from "../../notebook/index.ts";
import type { Release } from "../../release/index.ts";
import { type CellOutput, cellOutput, type OutputWriting, stemsOf } from "../tables/index.ts";

/** For each cell of a notebook that has run, what it shows, in order: an output, or null for what is no table or drawing. */
export function notebookOutputs(
  release: Release,
  { cells }: Pick<Notebook, "cells">,
  displayed: readonly (readonly unknown[])[],
  writing: (id: string | null) => OutputWriting,
): readonly (readonly (CellOutput | null)[])[] {
  const ids = idsOf(cells);
  return cells.map((cell, index) => {
    const stems = [...stemsOf(cell, ids)];
    return (displayed[index] ?? []).map((value) => {
      const output = cellOutput(release, value, stems[0] ?? null, writing(cell.id));
      if (output) stems.shift();
      return output;
    });
  });
}

/** Every name that an output of the notebook could take, known before it runs. */
export function possibleStems({ cells }: Pick<Notebook, "cells">): readonly string[] {
  const ids = idsOf(cells);
  return cells.flatMap((cell) => stemsOf(cell, ids));
}

function idsOf(cells: Notebook["cells"]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ id }) => (id === null ? [] : [id])));
}
