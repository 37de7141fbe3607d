import { boundLoops, roundName } from "./bound-loops.ts";
import { errorAtLoop, type Round, tooLong } from "./loop-errors.ts";
import type { Compile } from "./run-unit.ts";

/** What stands before the body of what `Function` makes: its head is two lines, and the second line of the body is the first of the file's. */
const linesBefore = 4;

/**
 * Makes a function of a body in a page, as `compileWithin` does in Node: the stack of an error names file, line and column of
 * the MDX, and a loop ends after so many milliseconds. Throws a SyntaxError for what is no JavaScript.
 */
export function compileInPage(limit: number): Compile {
  return ({ body, names, isAsync, path, line }) => {
    const bounded = boundLoops(body, line);
    const text = isAsync ? `return (async () => {${bounded}\n})()` : bounded;
    const lines = "\n".repeat(Math.max(0, line - linesBefore));
    const call = new Function(...names, roundName, `${lines}${text}\n//# sourceURL=cell:${path}`);
    const round = timedRounds(path, limit);
    return (...values): unknown => call(...values, round);
  };
}

/** Throws at the place of the loop once the page has waited for it too long. */
function timedRounds(path: string, limit: number): Round {
  let rounds = 0;
  let since: number | null = null;
  return (line, column) => {
    rounds += 1;
    if (rounds % 16 !== 0) return;
    const now = performance.now();
    if (since === null) {
      since = now;
      setTimeout(() => {
        since = null;
      });
    } else if (now - since > limit) throw errorAtLoop(tooLong(limit), path, line, column);
  };
}
