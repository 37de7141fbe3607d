import { dependenciesOf, isOwnFile, type Notebook } from "../../notebook/index.ts";

type Units = Pick<Notebook, "cells" | "inlines">;

/**
 * The order in which a notebook runs from top to bottom: that of its text, but for cells that others before them need,
 * which stand before the first of these. `cellOf` gives the index of a cell, and null for text.
 */
export function inRunOrder<Piece>(
  notebook: Units,
  pieces: readonly Piece[],
  cellOf: (piece: Piece) => number | null,
): readonly Piece[] {
  const { cellInputs } = dependenciesOf(notebook);
  const byCell = new Map(pieces.map((piece) => [cellOf(piece), piece]));
  const begun = new Set<number>();
  const placed: Piece[] = [];
  const place = (piece: Piece): void => {
    const cell = cellOf(piece);
    if (cell !== null && begun.has(cell)) return;
    if (cell !== null) begun.add(cell);
    const needed = cell === null ? [] : (cellInputs[cell] ?? []);
    for (const one of needed.flatMap((index) => byCell.get(index) ?? [])) place(one);
    placed.push(piece);
  };
  for (const piece of pieces) place(piece);
  return placed;
}

/** A module of the project, which other programs have not. */
const takenFrom = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"'\n]*)["']/g;
const takesOwnModule = (source: string): boolean =>
  [...source.matchAll(takenFrom)].some(([, from = ""]) => !isOwnFile(from));

/** The cells that run on the site alone, by index: those that take a module of the project, and all that need one of them. */
export function cellsOfSite(notebook: Units): ReadonlySet<number> {
  const { cellInputs } = dependenciesOf(notebook);
  const own = new Set(notebook.cells.flatMap(({ source }, index) => (takesOwnModule(source) ? [index] : [])));
  // A set hands out what is added to it on the way.
  for (const from of own)
    for (const [index, inputs] of cellInputs.entries()) if (inputs.includes(from)) own.add(index);
  return own;
}
