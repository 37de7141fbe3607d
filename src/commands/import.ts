import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importNotebook } from "../lib/files/node.ts";
import { formatProblem } from "../lib/text/index.ts";
import { folderOfNotebooks, writeFile } from "../lib/text/node.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";

/**
 * `import [--out FILE.mdx] FILE.ipynb`: makes the notebook anew that a notebook of Jupyter was taken from, with what a
 * colleague changed in it. Refuses to write over one that was changed meanwhile.
 */
export function runImport(args: readonly string[], { print, warn }: Output): number {
  const { file, out } = readArguments(args);
  const path = callersPath(file);
  if (!existsSync(path)) throw new UsageError(`${file} is not there`);
  const { after, before, notes, ...made } = importNotebook(readFileSync(path, "utf8"), file);
  const target = out === undefined ? placeOf(made.file) : callersPath(out);
  if (out === undefined) refuseOther(target, before, after);
  writeFile(target, after);
  for (const note of notes) warn(formatProblem(note));
  print(
    after === before
      ? `${target} is as it was taken.`
      : `${target} is written; npm run check says what is to be mended in it.`,
  );
  return 0;
}

const options = { out: { type: "string" } } as const;

function readArguments(args: readonly string[]): { file: string; out: string | undefined } {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("name one notebook of Jupyter: npm run import -- ~/Downloads/profit.ipynb");
  return { file, out: values.out };
}

/** A file says where it is from, and may not lead out of the folder of notebooks. */
function placeOf(file: string): string {
  const folder = `${folderOfNotebooks()}/`;
  if (file.startsWith(folder) && file.endsWith(".mdx") && !file.split("/").includes("..")) return file;
  throw new UsageError(
    `the notebook is from ${file}, which is none of ${folder}; name where it goes, --out FILE.mdx`,
  );
}

function refuseOther(target: string, before: string, after: string): void {
  if (!existsSync(target)) return;
  const now = readFileSync(target, "utf8");
  if (now === before || now === after) return;
  throw new UsageError(
    `${target} was changed since the notebook was taken from its page, and is left as it is; write beside it with --out FILE.mdx, and compare`,
  );
}

if (import.meta.main) await runCommand(runImport);
