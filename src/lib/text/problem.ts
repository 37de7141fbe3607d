/** Where something stands in a file that an author wrote; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A mistake of an author, at its place. `what` is a clause without a full stop. */
export interface Problem extends FilePlace {
  readonly what: string;
  readonly why?: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** `file:line:column`, as editors and terminals take it for a link. */
export function formatPlace({ file, line, column }: FilePlace): string {
  return `${file}:${line}:${column}`;
}

/** `file:line:column  what; why; what to do`, on one line, whatever it quotes. */
export function formatProblem(problem: Problem): string {
  return `${formatPlace(problem)}  ${wordsOfProblem(problem)}`;
}

/** `what; why; what to do`, for where the place is said already. */
export function wordsOfProblem({ what, why, fix }: Pick<Problem, "what" | "why" | "fix">): string {
  const clauses = [what, why, fix].filter((clause) => clause !== undefined);
  return clauses.join("; ").replaceAll(/[\r\n\u2028\u2029]/g, "\u23ce");
}

/**
 * One symbol for all copies of this module: what is thrown while pages render comes from a bundle with classes of its
 * own, of which nothing here is an instance.
 */
const isReported = Symbol.for("tieout.author-mistakes");

/** Mistakes that are reported together: one line of `message` for each. What an author can mend is thrown as one of these. */
export class ProblemsError<One extends Problem = Problem> extends Error {
  readonly problems: readonly One[];

  constructor(problems: readonly One[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }

  get [isReported](): true {
    return true;
  }
}

/** What an author can mend of an error, or of those that it came from or is made of; null if it is none. */
export function authorMistakes(error: unknown): readonly Problem[] | null {
  if (!(error instanceof Error)) return null;
  if (isProblems(error)) return error.problems;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  const found = inner.map(authorMistakes).filter((one) => one !== null);
  return found.length > 0 ? found.flat() : null;
}

/** The mistakes that `find` finds, or those for which it throws. */
export function orMistakes(find: () => readonly Problem[]): readonly Problem[] {
  try {
    return find();
  } catch (error) {
    const mistakes = authorMistakes(error);
    if (!mistakes) throw error;
    return mistakes;
  }
}

function isProblems(error: Error): error is ProblemsError {
  return isReported in error;
}

/** All mistakes found in a release, or in what is declared about it. */
export class ReleaseError extends ProblemsError<Problem> {
  override readonly name = "ReleaseError";
}
