import { parseArgs } from "node:util";
import { callersPath, UsageError } from "../program/run-command.ts";

/** What the bench is asked to do. */
export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Numbers of notebooks, ascending. */
  readonly counts: readonly number[];
  /** Where the measurements go as JSON, or null. */
  readonly json: string | null;
}

export type Part = "build" | "page" | "live" | "edit";

const options = { n: { type: "string", default: "1,200,1000" }, json: { type: "string" } } as const;

/** Reads `[build|page|live|edit] [--n 1,200,1000] [--json FILE]`. Throws UsageError for anything else. */
export function readArguments(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const parts = positionals.map(toPart);
  return {
    parts: parts.length > 0 ? parts : ["build", "page", "live"],
    counts: values.n
      .split(",")
      .map(toCount)
      .toSorted((a, b) => a - b),
    json: values.json === undefined ? null : callersPath(values.json),
  };
}

function toPart(word: string): Part {
  if (word === "build" || word === "page" || word === "live" || word === "edit") return word;
  throw new UsageError(`"${word}" is no part of the bench; the parts are build, page, live and edit`);
}

function toCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new UsageError(`"${text}" is no number of notebooks; write --n 1,200,1000`);
}
