import { existsSync, lstatSync, readFileSync } from "node:fs";
import { writeFile } from "../../lib/text/node.ts";
import { sumOf } from "./content-sums.ts";

/** Results of an earlier process, each under a sum of all that it stands on. */
export interface KeptResults<Result> {
  has(key: string): boolean;
  get(key: string): Result | undefined;
  set(key: string, result: Result): void;
  /** Leaves for the next process what was asked for or set in this one, and nothing else. */
  save(): void;
}

/**
 * Opens what was kept under a name. A file of it that is damaged, whatever became of it, is as good as none: what it held is
 * found anew. Results must be JSON.
 */
export function openKept<Result>(name: string, folder = keptFolder()): KeptResults<Result> {
  const file = `${folder}/${name}.json`;
  const before = readKept<Result>(file);
  const used = new Map<string, Result>();
  const get = (key: string): Result | undefined => {
    const result = used.get(key) ?? before.get(key);
    if (result !== undefined) used.set(key, result);
    return result;
  };
  return {
    has: (key) => get(key) !== undefined,
    get,
    set: (key, result) => void used.set(key, result),
    save: () => {
      const isSame =
        used.size === before.size && [...used].every(([key, value]) => before.get(key) === value);
      if (isSame) return;
      const text = JSON.stringify([...used]);
      writeFile(file, `${sumOf(text)}\n${text}`);
    },
  };
}

/** Where what commands learnt is kept for the next: beside the packages, unless other projects have them too. */
export function keptFolder(): string {
  const isShared = lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isShared ? ".astro/tieout" : "node_modules/.cache/tieout";
}

function readKept<Result>(file: string): ReadonlyMap<string, Result> {
  if (!existsSync(file)) return new Map();
  const content = readFileSync(file, "utf8");
  const end = content.indexOf("\n");
  const text = content.slice(end + 1);
  return content.slice(0, end) === sumOf(text)
    ? new Map(JSON.parse(text) as readonly (readonly [string, Result])[])
    : new Map();
}
