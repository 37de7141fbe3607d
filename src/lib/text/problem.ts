/** A mistake in a release or in what is declared about it; `line` and `column` count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** `file:line:column  what; why; what to do`, on one line, whatever it quotes. */
export function formatProblem({ file, line, column, what, why, fix }: Problem): string {
  const words = `${what}; ${why}; ${fix}`.replaceAll(/[\r\n\u2028\u2029]/g, "\u23ce");
  return `${file}:${line}:${column}  ${words}`;
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
