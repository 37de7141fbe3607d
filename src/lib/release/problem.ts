/** A mistake in a release or in what is declared about it; `line` and `column` count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** `file:line:column  what; why; what to do`, on one line. */
export function formatProblem({ file, line, column, what, why, fix }: Problem): string {
  return `${file}:${line}:${column}  ${what}; ${why}; ${fix}`;
}

/** All mistakes found in a release, reported together: one line of `message` for each. */
export class ReleaseError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "ReleaseError";
    this.problems = problems;
  }
}
