import { createHash, hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";

/** One sum over several texts, in their order. */
export function sumOf(...texts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const text of texts) sum.update(`${text.length} ${text}`);
  return sum.digest("hex");
}

/** A sum over the names and the contents of files; one that is not there is told from one that is empty. */
export function sumOfFiles(paths: readonly string[]): string {
  return sumOf(...paths.flatMap((path) => [path, sumOfFile(path)]));
}

function sumOfFile(path: string): string {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? hash("sha256", readFileSync(path), "hex") : "none";
}

/** A sum over all files that lie below some folders, and no path of which begins as one of `except` does, or is left out. */
export function sumOfFolders(
  folders: readonly string[],
  except: readonly string[] = [],
  isMeant: (path: string) => boolean = () => true,
): string {
  const found = folders.flatMap((folder) => (existsSync(folder) ? filesBelow(folder) : []));
  return sumOfFiles(found.filter((path) => isMeant(path) && !except.some((start) => path.startsWith(start))));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      const isFolder = entry.isSymbolicLink()
        ? statSync(path, { throwIfNoEntry: false })?.isDirectory()
        : entry.isDirectory();
      return isFolder ? filesBelow(path) : [path];
    });
}

/** Where notebooks lie, which are no part of the program. */
const notebooksFolder = "src/notebooks/";

/** A sum over the program that reads notebooks, its packages and its runtime, but no notebook. */
export function programSum(): string {
  const packages = sumOfFiles(["package.json", "package-lock.json"]);
  return sumOf(process.version, packages, sumOfFolders(["src"], [notebooksFolder]));
}
