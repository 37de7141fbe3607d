import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** With `isNew` a file that is there already is not replaced. */
export interface WriteOptions {
  readonly isNew?: boolean;
}

/**
 * Writes a file whole or not at all: beside its place, on to the disk, and then into its place in one step, so that
 * neither a full disk nor a kill leaves half of it. Its folder is made if there is none; a link is followed, and a
 * file that is replaced keeps its permissions.
 *
 * @throws Error of the system, with its code; EEXIST for a file that is to be new and is there
 */
export function writeFile(
  path: string,
  content: string | Uint8Array,
  { isNew = false }: WriteOptions = {},
): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  mkdirSync(dirname(target), { recursive: true });
  const part = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}.part`,
  );
  try {
    writeFileSync(part, content, { flag: "wx", flush: true });
    if (isNew) putNew(part, target);
    else replace(part, target);
  } finally {
    rmSync(part, { force: true });
    syncFolder(dirname(target));
  }
}

function replace(part: string, target: string): void {
  if (existsSync(target)) chmodSync(part, statSync(target).mode);
  renameSync(part, target);
}

/** In one step, and never over another; a file system without links asks first and then renames. */
function putNew(part: string, target: string): void {
  try {
    linkSync(part, target);
  } catch (error) {
    if (existsSync(target)) throw error;
    renameSync(part, target);
  }
}

/**
 * Writes a file of a folder that a program made for itself, and which as a whole takes its place or is removed: a site
 * while it is built, a copy to measure. It may be half written when the program is killed, which nobody then sees. A file
 * that is there is replaced and not written into, since it may be one of the site before, too.
 */
export function writeStaged(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, content, { flag: "wx" });
  } catch (error) {
    if (!isThere(error)) throw error;
    rmSync(path);
    writeFileSync(path, content, { flag: "wx" });
  }
}

/**
 * Gives a file of a site to the folder of the next one too, as the very same file where the file system can, which takes a tenth of
 * writing it; whoever writes there afterwards must replace it, and not write into it.
 *
 * @throws Error of the system, with its code: EEXIST where a file has its place already
 */
export function shareStaged(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (isThere(error)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EEXIST";

/**
 * Writes a file whole or not at all for all who read it meanwhile, without waiting for the disk: for what says itself whether
 * it is damaged, and can be made again.
 */
export function writeKept(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  try {
    writeFileSync(part, content, { flag: "wx" });
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/** That a name is there outlasts a power failure too, where a system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, "r");
    fsyncSync(opened);
    closeSync(opened);
  } catch {}
}
