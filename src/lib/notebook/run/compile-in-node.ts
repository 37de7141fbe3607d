import { compileFunction } from "node:vm";
import { guardProcess } from "./guard-process.ts";
import type { Compile } from "./run-unit.ts";

/**
 * Makes a function of a body whose second line is line `line` of the file, so that the stack of an error
 * names file, line and column of the MDX by itself; `cell:` before the path keeps a development
 * server from taking the frame for one of the compiled page and mapping it once more. Throws a SyntaxError for what is no JavaScript.
 */
export const compileInNode: Compile = ({ body, names, isAsync, path, line }) => {
  guardProcess();
  const text = isAsync ? `return (async () => {${body}\n})()` : body;
  return compileFunction(text, [...names], {
    filename: `cell:${path}`,
    lineOffset: line - 2,
  }) as ReturnType<Compile>;
};
