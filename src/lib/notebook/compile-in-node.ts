import { compileFunction } from "node:vm";
import type { Compile } from "./run-notebook.ts";

/**
 * Makes a function of a body whose second line is line `line` of the file, so that the stack of an error
 * names file, line and column of the MDX by itself. Throws a SyntaxError for what is no JavaScript.
 */
export const compileInNode: Compile = ({ body, names, isAsync, path, line }) => {
  const text = isAsync ? `return (async () => {${body}\n})()` : body;
  return compileFunction(text, [...names], { filename: path, lineOffset: line - 2 }) as ReturnType<Compile>;
};
