import { folderOfData, folderOfNotebooks } from "../../lib/text/node.ts";
import { programSum, sumOf, sumOfFiles, sumOfFolders } from "../kept/content-sums.ts";

/** A sum over what the types of all notebooks stand on, but for themselves; `read` are files of packages. */
export function environmentSum(config: string, read: readonly string[]): string {
  const configs = ["tsconfig.json", config, ".astro/types.d.ts", ".astro/content.d.ts"];
  const whole = config === "tsconfig.json" ? ["astro.config.mjs", "vitest.config.ts"] : [];
  const tests = config === "tsconfig.json" ? sumOfFolders(["test"]) : "";
  return sumOf(programSum(), tests, sumOfFiles([...configs, ...whole, ...read]));
}

/** A sum over all that a check of a project reads. Of addresses, which each build may add to, it reads none. */
export function projectSum(config: string, read: readonly string[]): string {
  const own = sumOfFolders([folderOfNotebooks(), folderOfData()], [`${folderOfData()}/permalinks.txt`]);
  return sumOf(environmentSum(config, read), own);
}
