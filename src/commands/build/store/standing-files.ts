import { hash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

/** A file of a site by its path below it, with the digest of its content. */
export type FileDigest = readonly [path: string, digest: string];

/** Whether a file stands in a folder with the content that its digest says. */
export function standsIn(folder: string, [path, digest]: FileDigest): boolean {
  return digestAt(join(folder, path)) === digest;
}

/** A link is no file of a site: what it leads to may change. Not every system can refuse to follow one. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** What is read at once: a buffer for each file would have the collector run for its memory. */
const room = Buffer.allocUnsafe(2 ** 20);

/** The digest of the file at a path, as `sha256` has it; null where there is none that can be read. */
function digestAt(path: string): string | null {
  let file: number | null = null;
  try {
    file = openSync(path, readOnly);
    const { size } = fstatSync(file);
    if (size > room.length) return hash("sha256", readFileSync(file), "hex");
    return hash("sha256", room.subarray(0, readSync(file, room, 0, size, 0)), "hex");
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}
