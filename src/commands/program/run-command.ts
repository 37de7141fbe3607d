import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { authorMistakes, firstSentenceOf, formatProblem } from "../../lib/text/index.ts";
import { faultMessage } from "./fault-message.ts";
import type { Output } from "./output.ts";

/** A command line that asks for what there is not; the message says it in one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** A command: gets its arguments, writes to the output, gives the exit code. */
export type Command = (args: readonly string[], output: Output) => number | Promise<number>;

/** The folder of the project, which the commands work in from wherever they are called. */
export const projectFolder = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Runs a command for this process. Exit code 1 for what an author must mend, told in its own lines, and for what the
 * system refuses; 2 for a wrong command line, told in one sentence. A stack is shown only where TIEOUT_DEBUG asks for it.
 * A process that ends before its command is done, by whatever a notebook does to it, has failed.
 */
export async function runCommand(command: Command): Promise<void> {
  const from = process.cwd();
  process.env.INIT_CWD ??= from;
  process.chdir(projectFolder);
  const output: Output = { print: console.log, warn: console.error };
  let isDone = false;
  process.on("exit", (code) => {
    if (isDone || code > 128) return;
    output.warn(
      "Tieout ended before it was done; something in a notebook or a program stopped it, or waits for something that never comes",
    );
    process.exitCode = 1;
  });
  process.on("uncaughtException", (error) => {
    isDone = true;
    output.warn(faultMessage(error));
    process.exit(1);
  });
  process.exitCode = await exitCodeOf(command, process.argv.slice(2), output);
  isDone = true;
}

/** What `runCommand` does, without the process. */
export async function exitCodeOf(command: Command, args: readonly string[], output: Output): Promise<number> {
  try {
    return await command(args, output);
  } catch (error) {
    const usage = usageOf(error);
    const mistakes = authorMistakes(error)?.map(formatProblem);
    for (const line of usage ? [usage] : (mistakes ?? [faultMessage(error)])) output.warn(line);
    return usage ? 2 : 1;
  }
}

function usageOf(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  const isOfArguments =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isOfArguments ? firstSentenceOf(error) : null;
}

/** A path as the caller meant it: npm works in the project's folder, and says from where it was called. */
export function callersPath(path: string): string {
  const from = process.env.INIT_CWD;
  if (from === undefined || isAbsolute(path) || resolve(from) === process.cwd()) return path;
  const there = resolve(from, path);
  return existsSync(there) || !existsSync(path) ? there : path;
}
