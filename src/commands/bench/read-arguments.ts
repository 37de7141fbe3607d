import { parseArgs } from "node:util";
import { callersPath, UsageError } from "../program/run-command.ts";

/** What the bench is asked to do. */
export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Numbers of notebooks, ascending. */
  readonly counts: readonly number[];
  /** How often each build is measured; null for as often as its size allows. */
  readonly rounds: number | null;
  /** Where the measurements go as JSON, or null. */
  readonly json: string | null;
}

const parts = ["build", "files", "page", "live", "edit", "desk", "plan", "releases"] as const;

export type Part = (typeof parts)[number];

const options = {
  n: { type: "string", default: "1,200,1000" },
  rounds: { type: "string" },
  json: { type: "string" },
} as const;

/** Reads `[build|files|page|live|edit|desk|plan|releases] [--n 1,200,1000] [--rounds 3] [--json FILE]`. Throws UsageError for anything else. */
export function readArguments(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const asked = positionals.map(toPart);
  return {
    parts: asked.length > 0 ? asked : ["build", "files", "page", "live"],
    counts: values.n
      .split(",")
      .map(toCount)
      .toSorted((a, b) => a - b),
    rounds: values.rounds === undefined ? null : toRounds(values.rounds),
    json: values.json === undefined ? null : callersPath(values.json),
  };
}

function toPart(word: string): Part {
  const part = parts.find((one) => one === word);
  if (part) return part;
  throw new UsageError(
    `"${word}" is no part of the bench; the parts are build, files, page, live, edit, desk, plan and releases`,
  );
}

function toCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new UsageError(`"${text}" is no number of notebooks; write --n 1,200,1000`);
}

function toRounds(text: string): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new UsageError(`"${text}" is no number of rounds; write --rounds 3`);
}
