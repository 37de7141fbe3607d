import { stripVTControlCharacters } from "node:util";
import ts from "typescript";

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

/** Where a message points, as `src/notebooks/x.mdx:12:5`; nothing, if it is of no file. */
export function placeOfProblem({ file, start = 0 }: ts.Diagnostic): string {
  if (!file) return "";
  const { line, character } = ts.getLineAndCharacterOfPosition(file, start);
  return `${file.fileName}:${line + 1}:${character + 1}`;
}
