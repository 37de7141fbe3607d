import { existsSync } from "node:fs";
import { join } from "node:path";
import { DoubledAddressError } from "../../../lib/site/node.ts";
import { shareStaged, writeStaged } from "../../../lib/text/node.ts";
import type { Store } from "./open-store.ts";
import { type FileDigest, standsIn } from "./standing-files.ts";

/** The folder of a site that is being made, and that in which it is to take the place of the one before. */
export interface SitePair {
  readonly site: string;
  readonly out: string;
}

/** The files of one notebook in a site, and the key under which they are kept. */
export interface NotebookFiles {
  readonly key: string;
  readonly files: readonly FileDigest[];
}

/** An entry that was there when a build began is gone or damaged. */
export class LostEntryError extends Error {
  override readonly name = "LostEntryError";
}

/**
 * Puts the files of a notebook into a site: those that stand in the one before as they were kept are shared with it, the
 * others come from the store.
 *
 * @throws LostEntryError, DoubledAddressError
 */
export function restoreNotebook(store: Store, { key, files }: NotebookFiles, { site, out }: SitePair): void {
  const missing = files.filter(([path]) => isFree(site, path));
  const standing = new Set(missing.filter((file) => standsIn(out, file)));
  for (const [path] of standing) shareStaged(join(out, path), join(site, path));
  const others = missing.filter((file) => !standing.has(file)).map(([path]) => path);
  if (others.length > 0) unpackTo(site, store.get(key), new Set(others));
  else store.use(key);
}

/** Several notebooks may have the same code for their live cells; no two files else have one address. */
function isFree(site: string, path: string): boolean {
  if (!existsSync(join(site, path))) return true;
  if (path.startsWith("live/")) return false;
  throw new DoubledAddressError(`/${path}`);
}

function unpackTo(site: string, pack: ReturnType<Store["get"]>, paths: ReadonlySet<string>): void {
  if (!pack) throw new LostEntryError();
  for (const [path, content] of pack.files) if (paths.has(path)) writeStaged(join(site, path), content);
}
