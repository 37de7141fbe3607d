import { authorMistakes, formatProblem } from "../../lib/text/index.ts";
import type { Output } from "../program/output.ts";

/** Prints the mistakes of an author for which something was thrown, and counts them: a release that cannot be read says so itself. */
export function tellThrown(error: unknown, { warn }: Output): number {
  const mistakes = authorMistakes(error);
  if (!mistakes) throw error;
  for (const mistake of mistakes) warn(formatProblem(mistake));
  return mistakes.length;
}
