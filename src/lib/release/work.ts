import type { Declarations } from "./declarations.ts";
import type { LeftOut } from "./left-out.ts";
import type { Problem } from "./problem.ts";

/** What the steps of an extraction share: the lines, what is declared, what is left out, and the problems so far. */
export interface Work {
  readonly lines: readonly string[];
  readonly declarations: Declarations;
  readonly leftOut: readonly LeftOut[];
  readonly problems: Problem[];
}

/** What is left out of a line. */
export function leftOutOn({ leftOut }: Work, line: number): LeftOut[] {
  return leftOut.filter((one) => one.line === line);
}

/** Adds a problem at a place of the text; line from 1, `start` the offset in it. */
export function report(
  { declarations, problems }: Work,
  { line, start }: { readonly line: number; readonly start: number },
  what: string,
  why: string,
  fix: string,
): void {
  problems.push({ file: declarations.textFile, line, column: start + 1, what, why, fix });
}
