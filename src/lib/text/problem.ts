/** A mistake of an author, at its place; `line` and `column` count from 1. `what` is a clause without a full stop. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why?: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** `file:line:column  what; why; what to do`, on one line, whatever it quotes. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${wordsOfProblem(problem)}`;
}

/** `what; why; what to do`, for where the place is said already. */
export function wordsOfProblem({ what, why, fix }: Pick<Problem, "what" | "why" | "fix">): string {
  const clauses = [what, why, fix].filter((clause) => clause !== undefined);
  return clauses.join("; ").replaceAll(/[\r\n\u2028\u2029]/g, "\u23ce");
}

/** Mistakes that are reported together: one line of `message` for each. */
export class ProblemsError<One extends Problem> extends Error {
  readonly problems: readonly One[];

  constructor(problems: readonly One[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

/** All mistakes found in a release, or in what is declared about it. */
export class ReleaseError extends ProblemsError<Problem> {
  override readonly name = "ReleaseError";
}
