import { formatProblem } from "../lib/text/index.ts";
import { readNotebookFiles } from "./mistakes/notebook-files.ts";
import { wordMistakes } from "./mistakes/word-mistakes.ts";
import type { Output } from "./program/output.ts";
import { runCommand } from "./program/run-command.ts";

/** `words`: holds the words of all notebooks against their releases. Exit code 1 if any figure or quotation does not hold. */
export function runWords(_: readonly string[], { print, warn }: Output): number {
  const files = readNotebookFiles();
  const mistakes = wordMistakes(files);
  for (const mistake of mistakes) warn(formatProblem(mistake));
  if (mistakes.length > 0) return 1;
  print(`the words of ${files.length} notebooks hold`);
  return 0;
}

if (import.meta.main) await runCommand(runWords);
