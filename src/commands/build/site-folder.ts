import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { writeStaged } from "../../lib/text/node.ts";
import { callersPath, UsageError } from "../program/run-command.ts";

/** The file in which a built site says which files are its own. */
export const listName = ".tieout-files";

const heading = "# The files of this site. The next build takes these away, and nothing else that lies here.";

/** Writes into a site the list of its files, by which a later build knows what it may take away. */
export function listFiles(site: string): void {
  const files = entriesIn(site).filter((file) => file !== listName);
  writeStaged(join(site, listName), `${[heading, ...files].join("\n")}\n`);
}

/**
 * The files of the site in a folder, as its list names them, that are there; none in a folder that is empty or is not.
 *
 * @throws UsageError for a folder that holds something, and no list that a build wrote
 */
export function ownFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!lstatSync(folder).isDirectory()) throw new UsageError(`${folder} is a file; name a folder`);
  const there = entriesIn(folder);
  if (there.length === 0) return [];
  const [first, ...listed] = there.includes(listName)
    ? readFileSync(join(folder, listName), "utf8").trimEnd().split("\n")
    : [];
  if (first !== heading || !listed.every(isBelow)) {
    throw new UsageError(
      `${folder} holds files, and no list ${listName} that a build wrote; nothing in it was touched; name a new folder, or remove this one yourself`,
    );
  }
  const own = new Set([...listed, listName]);
  return there.filter((file) => own.has(file));
}

/**
 * The folder that a caller names for a site, whole.
 *
 * @throws UsageError for a folder that holds something, and no list that a build wrote
 */
export function readOut(named: string): string {
  const path = resolve(callersPath(named));
  const out = existsSync(path) ? realpathSync(path) : path;
  ownFiles(out);
  return out;
}

/** A folder as it is told: below the project without the path of this. */
export const shownFolder = (out: string): string =>
  out.startsWith(join(process.cwd(), "/")) ? relative(".", out) : out;

/** How many pages the site in a folder has. */
export const countPages = (out: string): number =>
  ownFiles(out).filter((file) => file.endsWith(".html")).length;

/**
 * Puts a site in the place of the one before it. Only the files of that one go, to `before`, from where they come back
 * if the new ones cannot be put there; whatever else lies in the folder, a `.git`, a `CNAME`, notes, stays untouched.
 *
 * @throws UsageError where a file of the new site would take the place of one that is of no site
 */
export function replaceSite(out: string, site: string, before: string): void {
  const old = ownFiles(out);
  const own = new Set(old);
  const others = existsSync(out) ? entriesIn(out).filter((file) => !own.has(file)) : [];
  const now = entriesIn(site);
  const taken = others.find((one) => now.some((file) => file === one || file.startsWith(`${one}/`)));
  if (taken !== undefined) {
    throw new UsageError(
      `${join(out, taken)} was not written by a build, and the new site has a file of that name; move yours away`,
    );
  }
  if (old.length > 0 && others.length === 0) replaceFolder(out, site, before);
  else replaceFiles({ out, site, before, old, now });
}

function replaceFolder(out: string, site: string, before: string): void {
  renameSync(out, before);
  try {
    renameSync(site, out);
  } catch (error) {
    renameSync(before, out);
    throw error;
  }
}

interface Replacement {
  readonly out: string;
  readonly site: string;
  readonly before: string;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

function replaceFiles({ out, site, before, old, now }: Replacement): void {
  const put: string[] = [];
  moveFiles(old, out, before);
  try {
    for (const file of now) {
      moveFile(file, site, out);
      put.push(file);
    }
    removeEmptied(now, site);
  } catch (error) {
    moveFiles(put, out, site);
    moveFiles(old, before, out);
    throw error;
  }
}

/** Moves files from one folder to another, and takes away the folders in which they were the last. */
function moveFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) moveFile(file, from, to);
  removeEmptied(files, from);
}

function moveFile(file: string, from: string, to: string): void {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  renameSync(join(from, file), join(to, file));
}

/** Takes away the folders that files have left empty, each looked at once: to look after each file is to list it for each. */
function removeEmptied(files: readonly string[], from: string): void {
  for (const folder of new Set(files.map((file) => dirname(file)))) removeEmpty(from, folder);
}

/** A folder that is gone already went with the last of those in it. */
function removeEmpty(root: string, folder: string): void {
  if (folder === "." || !existsSync(join(root, folder)) || readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmpty(root, dirname(folder));
}

/** Every file below a folder, links as files, and every folder that is empty; by their paths, sorted. */
function entriesIn(folder: string, below = ""): readonly string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  const found = entries.flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const inside = entry.isDirectory() ? entriesIn(folder, path) : [];
    return inside.length > 0 ? inside : [path];
  });
  return below === "" ? found.toSorted() : found;
}

/** A list that leads out of its folder, or into a repository, is nothing that was written here. */
export function isBelow(file: string): boolean {
  return file.split("/").every((part) => !["", ".", "..", ".git"].includes(part) && !/[\\\0]/.test(part));
}
