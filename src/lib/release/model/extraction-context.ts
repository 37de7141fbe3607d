import { type Problem, remember } from "../../text/index.ts";
import type { Declarations } from "./declarations.ts";
import { type FoundFigure, findFigures } from "./find-figures.ts";
import type { LeftOut } from "./left-out.ts";

/** What the steps of an extraction share: the lines, what is declared, what is left out, and the problems so far. */
export interface ExtractionContext {
  readonly lines: readonly string[];
  readonly declarations: Declarations;
  /** What is left out, by line, from 1. */
  readonly leftOut: ReadonlyMap<number, readonly LeftOut[]>;
  readonly problems: Problem[];
}

/** What is left out of a line. */
export function leftOutOn({ leftOut }: ExtractionContext, line: number): readonly LeftOut[] {
  return leftOut.get(line) ?? [];
}

// By the text of a line, for a release whose copies are read as well, each with a change in one line.
const figuresIn = remember(10_000, findFigures);

/** The figures of a line, looked for once. */
export function figuresOn({ lines }: Pick<ExtractionContext, "lines">, line: number): readonly FoundFigure[] {
  return figuresIn(lines[line - 1] ?? "");
}

/** Adds a problem at a place of the text; line from 1, `start` the offset in it. */
export function report(
  { declarations, problems }: ExtractionContext,
  { line, start }: { readonly line: number; readonly start: number },
  what: string,
  why: string,
  fix: string,
): void {
  problems.push({ file: declarations.textFile, line, column: start + 1, what, why, fix });
}
