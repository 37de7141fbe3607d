import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";
import type { KeptText } from "./kept-text.ts";

/** A change of a notebook as `git apply` takes it; empty where there is none. */
export function patchOf(path: string, { published, now }: KeptText): string {
  if (published === now) return "";
  const patch = structuredPatch(`a/${path}`, `b/${path}`, published, now, "", "", { context: 3 });
  return `diff --git a/${path} b/${path}\n${formatPatch(patch, FILE_HEADERS_ONLY)}`;
}

/** How many lines a change takes away and puts there. */
export function linesChanged({ published, now }: KeptText): {
  readonly removed: number;
  readonly added: number;
} {
  const lines = structuredPatch("", "", published, now, "", "", { context: 0 }).hunks.flatMap(
    (hunk) => hunk.lines,
  );
  const count = (mark: string): number => lines.filter((line) => line.startsWith(mark)).length;
  return { removed: count("-"), added: count("+") };
}
