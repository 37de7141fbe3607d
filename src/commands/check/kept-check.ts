import { rmSync } from "node:fs";
import { basename } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type KeptResults, keptFolder, openKept } from "../kept/kept-results.ts";
import type { Output } from "../program/output.ts";
import { projectSum } from "./check-sums.ts";
import { filesRead } from "./kept-types.ts";

/** What a check said, line by line, and how many mistakes it counted. */
interface KeptCheck {
  readonly lines: readonly (readonly [keyof Output, string])[];
  readonly count: number;
}

/**
 * Says what a check of the project says, and how many mistakes that are: as it did the last time, if nothing that a check
 * reads is another than then. Colours are left out where they are not wanted.
 */
export async function checkOnce(
  config: string,
  isColoured: boolean,
  output: Output,
  check: (output: Output) => Promise<number>,
): Promise<number> {
  const kept = openKept<KeptCheck>(`check/${basename(config, ".json")}`);
  const read = filesRead(config);
  const known = read && kept.get(projectSum(config, read));
  const { lines, count } = known ?? (await record(config, kept, check));
  for (const [name, line] of lines) output[name](isColoured ? line : stripVTControlCharacters(line));
  return count;
}

/** Takes away what earlier checks left. */
export function forgetChecks(): void {
  for (const name of ["check", "types", "mistakes.json"])
    rmSync(`${keptFolder()}/${name}`, { recursive: true, force: true });
}

async function record(
  config: string,
  kept: KeptResults<KeptCheck>,
  check: (output: Output) => Promise<number>,
): Promise<KeptCheck> {
  const sum = projectSum(config, []);
  const lines: (readonly [keyof Output, string])[] = [];
  const take = (name: keyof Output) => (line: string) => void lines.push([name, line]);
  const count = await check({ print: take("print"), warn: take("warn") });
  const read = filesRead(config);
  // What was written meanwhile may have been read or not.
  if (read && projectSum(config, []) === sum) {
    kept.set(projectSum(config, read), { lines, count });
    kept.save();
  }
  return { lines, count };
}
