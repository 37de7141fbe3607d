import type { Output } from "../../program/output.ts";
import { showProgress } from "../../program/show-progress.ts";
import { shownFolder } from "../site-folder.ts";
import { openHttpStore } from "../store/index.ts";
import { makePart, type PartTask } from "./make-part.ts";
import { readShard, shardText } from "./shard.ts";

/** A part as a command line asks for it, with the address of a store that machines share, if there is one. */
export type AskedPart = Omit<PartTask, "shard" | "shared"> & { readonly address: string | null };

/** Builds a part of a site, `3/16`, and says what came of it; gives the exit code. */
export async function buildPart(
  shard: string,
  { address, ...task }: AskedPart,
  output: Output,
): Promise<number> {
  const started = performance.now();
  const shared = address === null ? null : openHttpStore(address, { tell: output.warn });
  const one = { ...task, shared, shard: readShard(shard) };
  const made = await showProgress(output, () => makePart(one));
  if (made.mistakes) {
    for (const mistake of made.mistakes) output.warn(mistake);
    return 1;
  }
  const { releases, reused } = made;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = releases === 1 ? "1 release" : `${releases} releases`;
  const before = reused > 0 ? `, ${reused} as built before` : "";
  output.print(
    `part ${shardText(one.shard)}: ${count} in ${seconds} s, in ${shownFolder(task.out)}${before}`,
  );
  return 0;
}
