import { type Problem, ProblemsError } from "../../text/index.ts";

/** What should be true of a notebook; a problem names the one that is not. */
export const notebookRules = [
  "frontmatter-is-valid",
  "markup-is-valid",
  "meta-is-known",
  "fence-is-a-cell",
  "id-is-unique",
  "syntax-is-valid",
  "name-is-defined",
  "name-is-defined-once",
  "name-is-assigned-in-its-cell",
  "cell-depends-on-no-cycle",
  "cell-runs",
  "cell-waits-for-no-failed-cell",
  "heading-has-an-id",
  "reference-is-known",
  "figure-is-an-expression",
  "quotation-is-found",
  "reason-has-a-figure",
  "live-cell-can-be-sent",
  "input-is-named-once",
] as const;

export type NotebookRule = (typeof notebookRules)[number];

/** Lines and columns count from 1; columns in UTF-16 units, as editors and V8 do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something an author of a notebook did wrong. */
export interface NotebookProblem extends Problem {
  readonly rule: NotebookRule;
}

/** What is known to be wrong with a notebook, and whether no page can be made of it as it is. */
export interface NotebookMistakes {
  readonly found: readonly Problem[];
  readonly isFatal: boolean;
}

/** All that is wrong with one or more notebooks; prints as sentences, without a stack. */
export class NotebookError extends ProblemsError<NotebookProblem> {
  constructor(problems: readonly NotebookProblem[]) {
    super(problems);
    this.stack = this.message;
  }
}
