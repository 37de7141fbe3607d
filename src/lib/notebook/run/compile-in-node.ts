import { compileFunction } from "node:vm";
import { remember } from "../../text/index.ts";
import { boundLoops, roundName } from "./bound-loops.ts";
import { guardProcess } from "./guard-process.ts";
import type { Compile } from "./run-unit.ts";
import { watchRounds } from "./watch-rounds.ts";

/**
 * Makes a function of a body whose second line is line `line` of the file, so that the stack of an error
 * names file, line and column of the MDX by itself; `cell:` before the path keeps a development
 * server from taking the frame for one of the compiled page and mapping it once more. Throws a SyntaxError for what is no JavaScript.
 * A loop of it ends after so many milliseconds, wherever it is called from.
 */
export function compileWithin(limit: number): Compile {
  return ({ body, names, isAsync, path, line }) => {
    guardProcess();
    const bounded = boundedLoops(`${line}\n${body}`);
    const text = isAsync ? `return (async () => {${bounded}\n})()` : bounded;
    const filename = `cell:${path}`;
    const call = compileFunction(text, [...names, roundName], { filename, lineOffset: line - 2 });
    const round = watchRounds(path, limit);
    return (...values): unknown => call(...values, round);
  };
}

/** A notebook runs in many states of its inputs, with the same bodies. */
const boundedLoops = remember(1_000, (lineAndBody) => {
  const end = lineAndBody.indexOf("\n");
  return boundLoops(lineAndBody.slice(end + 1), Number(lineAndBody.slice(0, end)));
});

/** With the time that loops have where a notebook says nothing of it. */
export const compileInNode = compileWithin(30_000);
