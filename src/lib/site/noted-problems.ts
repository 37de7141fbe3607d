import type { NotebookProblem } from "../notebook/index.ts";

let noted: readonly NotebookProblem[] = [];

/** In a build, keeps what the author of a notebook must mend while the other pages are rendered. */
export function noteProblems(problems: readonly NotebookProblem[]): void {
  noted = [...noted, ...problems];
}

/** What was noted since this was asked last. */
export function takeProblems(): readonly NotebookProblem[] {
  const taken = noted;
  noted = [];
  return taken;
}
