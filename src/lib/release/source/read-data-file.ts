import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { messageOf, ReleaseError } from "../../text/index.ts";
import { decodeText, folderOfData, longestFile } from "../../text/node.ts";

/** A file of the data folder: its text, and the checksum of its bytes in hexadecimal (SHA-256). */
export interface DataFile {
  readonly text: string;
  readonly sha256: string;
}

/** The checksum of bytes, or of a text as UTF-8, as `release.json` has it. */
export function checksumOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Reads a file of data; null if there is none. Throws `ReleaseError` for one that is not UTF-8, or too long. */
export function readDataFile(file: string): DataFile | null {
  if (!existsSync(file)) return null;
  const bytes = read(file);
  const text = decodeText(bytes);
  if (typeof text !== "string") throw new ReleaseError([{ file, ...text }]);
  return { text, sha256: checksumOf(bytes) };
}

/** Of a file that is much too long, no more is read than tells it. */
function read(file: string): Uint8Array {
  if (!existsSync(file)) {
    const why = "what is declared beside it was read from this file";
    const fix = "put it back under this name, or add the release anew";
    throw new ReleaseError([{ file, line: 1, column: 1, what: "there is no such file", why, fix }]);
  }
  try {
    if (statSync(file).size <= longestFile) return readFileSync(file);
  } catch (error) {
    const what = `it cannot be read: ${messageOf(error)}`;
    throw new ReleaseError([
      { file, line: 1, column: 1, what, why: "the system refuses", fix: "check its permissions" },
    ]);
  }
  return new Uint8Array(longestFile + 1);
}

/** The bytes of a file of a release, `release.txt`, as they lie in its folder. */
export function readReleaseBytes(release: string, file: string, dataFolder = folderOfData()): Uint8Array {
  return read(`${dataFolder}/${release}/${file}`);
}

/** Reads a file that every release has. Throws `ReleaseError` if there is none, too. */
export function requireDataFile(file: string, why: string, fix: string): DataFile {
  const found = readDataFile(file);
  if (found) return found;
  throw new ReleaseError([{ file, line: 1, column: 1, what: "there is no such file", why, fix }]);
}
