import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { writeKept } from "../../../lib/text/node.ts";
import { type Pack, packed, unpacked } from "./pack.ts";

/** Results that were made before, by what they stand on. */
export interface Store {
  /** What is kept under a key; null where there is nothing, or where it is damaged. */
  get<About>(key: string): Pack<About> | null;
  has(key: string): boolean;
  /** Notes that an entry is of use, though it is not read. */
  use(key: string): void;
  /** Keeps a result; a folder that cannot be written to keeps nothing. */
  put<About>(key: string, pack: Pack<About>): void;
  /** Removes what was not used for longest, until what is left is no more than so many bytes. */
  trim(bytes: number): void;
}

/** A store in a folder, which several builds may use at once: an entry is there whole or not at all. */
export function openStore(folder: string): Store {
  const fileOf = (key: string): string => entryFile(folder, key);
  return {
    has: (key) => existsSync(fileOf(key)),
    use: (key) => void attempt(() => noteUse(fileOf(key))),
    get<About>(key: string): Pack<About> | null {
      const file = fileOf(key);
      const bytes = attempt(() => readFileSync(file));
      const pack = bytes && attempt(() => unpacked<About>(bytes));
      if (bytes && !pack) attempt(() => rmSync(file, { force: true }));
      if (pack) attempt(() => noteUse(file));
      return pack;
    },
    put(key, pack) {
      attempt(() => writeKept(fileOf(key), packed(pack)));
    },
    trim: (bytes) => trim(folder, bytes),
  };
}

/** Where the entry of a key lies in the folder of a store. */
export const entryFile = (folder: string, key: string): string => join(folder, key.slice(0, 2), key.slice(2));

/** The time of a file says when it was used last; it decides what goes first, and never what is right. */
function noteUse(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

function trim(folder: string, most: number): void {
  const files = (attempt(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [])
    .filter((one) => one.isFile())
    .flatMap(({ parentPath, name }) => attempt(() => entryAt(join(parentPath, name))) ?? []);
  let left = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.toSorted((a, b) => a.used - b.used)) {
    if (left <= most) return;
    attempt(() => rmSync(path, { force: true }));
    left -= size;
  }
}

function entryAt(path: string): { readonly path: string; readonly size: number; readonly used: number } {
  const { size, mtimeMs } = statSync(path);
  return { path, size, used: mtimeMs };
}

/** Another build may take an entry away at any time, and a folder may be read-only; a build needs none of it. */
function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}
