import type { FrozenCell, FrozenContent } from "./record/index.ts";

/** The cells of a notebook as they are now, by its path; undefined where there is no such notebook. */
export type LivingCells = (
  notebook: string,
) => readonly { readonly id: string | null; readonly source: string }[] | undefined;

/** Of each frozen cell whose code is not as it was: what became of it, in a sentence. */
export function cellChanges({ cells }: Pick<FrozenContent, "cells">, living: LivingCells): readonly string[] {
  return cells.flatMap((cell) => {
    const now = living(cell.notebook);
    const name = cell.id === null ? "a cell" : `the cell ${cell.id}`;
    if (!now) return [`The notebook ${cell.notebook} is not published any more.`];
    if (now.some(({ source }) => codeOf(source) === cell.code.join("\n"))) return [];
    return [`The code of ${name} in ${cell.notebook} was ${fateOf(cell, now)} since.`];
  });
}

function fateOf({ id }: FrozenCell, now: readonly { readonly id: string | null }[]): string {
  return id !== null && now.some((cell) => cell.id === id) ? "changed" : "changed or removed";
}

/** The code of a cell as records have it. */
export function codeOf(source: string): string {
  return source.trimEnd().replaceAll("\r\n", "\n");
}
