import { stripVTControlCharacters } from "node:util";
import ts from "typescript";
import type { FilePlace } from "../../text/index.ts";

/** Messages as the compiler itself prints them, with the offending line; paths are relative to the working folder. */
export function formatTypeProblems(problems: readonly ts.Diagnostic[], isColoured: boolean): string {
  const host: ts.FormatDiagnosticsHost = {
    getCurrentDirectory: () => process.cwd(),
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  };
  const text = ts.formatDiagnosticsWithColorAndContext(problems, host);
  return isColoured ? text : stripVTControlCharacters(text);
}

/** Where a message points; null if it is of no file. */
export function placeOfProblem({ file, start = 0 }: ts.Diagnostic): FilePlace | null {
  if (!file) return null;
  const { line, character } = ts.getLineAndCharacterOfPosition(file, start);
  return { file: file.fileName, line: line + 1, column: character + 1 };
}
