import { folderOfData, folderOfNotebooks } from "../../lib/text/node.ts";
import { programSum, sumOf, sumOfFiles, sumOfFolders } from "../kept/content-sums.ts";

/**
 * A sum over what the types of all notebooks stand on, but for themselves; `read` are files of packages. What Astro writes
 * belongs to the whole project alone: a first build writes it while the notebooks are checked beside it.
 */
export function environmentSum(config: string, read: readonly string[]): string {
  const configs = ["tsconfig.json", config];
  const whole = config === "tsconfig.json" ? ofWhole : [];
  const tests = config === "tsconfig.json" ? sumOfFolders(["test"]) : "";
  return sumOf(programSum(), tests, sumOfFiles([...configs, ...whole, ...read]));
}

const ofWhole = ["astro.config.mjs", "vitest.config.ts", ".astro/types.d.ts", ".astro/content.d.ts"];

/** A sum over all that a check of a project reads. Of addresses, which each build may add to, it reads none. */
export function projectSum(config: string, read: readonly string[]): string {
  const own = sumOfFolders([folderOfNotebooks(), folderOfData()], [`${folderOfData()}/permalinks.txt`]);
  return sumOf(environmentSum(config, read), own);
}
