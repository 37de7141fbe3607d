import type { Notebook } from "../notebook/index.ts";

/** A cell with the expressions in the prose before it, by their indexes; the last part of a notebook has no cell. */
export interface NotebookPart {
  readonly inlines: readonly number[];
  readonly cell: number | null;
}

/** The parts of a notebook, in the order in which it is read. */
export function notebookParts({
  cells,
  inlines,
}: Pick<Notebook, "cells" | "inlines">): readonly NotebookPart[] {
  let read = 0;
  const readTo = (line: number): readonly number[] => {
    const from = read;
    while ((inlines[read]?.place.line ?? Number.POSITIVE_INFINITY) < line) read++;
    return Array.from({ length: read - from }, (_, at) => from + at);
  };
  const ofCells = cells.map(({ place }, cell) => ({ inlines: readTo(place.line), cell }));
  return [...ofCells, { inlines: readTo(Number.POSITIVE_INFINITY), cell: null }];
}
