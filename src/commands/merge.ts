import "./build/keep-memory-low.ts";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeOnly } from "../lib/site/node.ts";
import { faultsOf, madeOf, ownedSlugs, ownersOf, readPart } from "./build/parts/index.ts";
import { countPages, readOut, shownFolder } from "./build/site-folder.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";
import { showProgress } from "./program/show-progress.ts";

/**
 * `merge PART… [--out DIR]`: makes a site of all its parts, as `build --shard` wrote them into folders, in `dist` or
 * another folder: the pages of the whole site are made here, and addresses, feeds, the sitemap and the search of all. What
 * does not fit together is told in one line each, returns 1, and leaves the last good site as it was.
 */
export async function runMerge(args: readonly string[], output: Output): Promise<number> {
  const started = performance.now();
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [first, ...more] = positionals.map((folder) => readPart(resolve(callersPath(folder))));
  if (!first) throw new UsageError("no part is named; write npm run merge -- PART…, with the folder of each");
  const parts = [first, ...more];
  const out = readOut(values.out);
  const { place } = first.record;
  const mistakes = await showProgress(output, async () => {
    const faults = faultsOf(parts, madeOf(place));
    if (faults.length > 0) return faults;
    const ownerOf = ownersOf(ownedSlugs());
    makeOnly((address) => ownerOf(address) === null);
    try {
      const { mergeSite } = await import("./build/parts/merge-site.ts");
      return await mergeSite({ parts, place, out, output });
    } finally {
      makeOnly(null);
    }
  });
  for (const mistake of mistakes) output.warn(mistake);
  if (mistakes.length > 0) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  output.print(`${countPages(out)} pages of ${parts.length} parts in ${seconds} s, in ${shownFolder(out)}`);
  return 0;
}

const options = { out: { type: "string", default: "dist" } } as const;

if (import.meta.main) await runCommand(runMerge);
