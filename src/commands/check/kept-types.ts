import { basename } from "node:path";
import type { ScopedNotebook, TypedProject } from "../../lib/notebook/index.ts";
import { sumOf } from "../kept/content-sums.ts";
import { keptFolder, openKept } from "../kept/kept-results.ts";
import { environmentSum } from "./check-sums.ts";
import type { FindTypes, FoundType } from "./found-types.ts";

/** What is kept: of each notebook, and of the project but for them, what was found; and which files that stands on. */
type Kept = readonly FoundType[] | FilesRead;

interface FilesRead {
  readonly read: readonly string[];
}

/**
 * Finds what is wrong with the types of a project, of its notebooks only those that are not as they were, or stand on
 * something that is not: a program, a scope, or a file of a package. By contents alone, never by times.
 */
export async function findTypesKept(
  project: TypedProject,
  find: FindTypes,
  folder = keptFolder(),
): Promise<readonly FoundType[]> {
  const { config, notebooks } = project;
  const kept = openKept<Kept>(nameOf(config), folder);
  const before = readOf(kept.get(filesKey));
  const known = before === null ? null : environmentSum(config, before);
  if (known !== null && kept.has(known)) {
    const pending = notebooks.filter((one) => !kept.has(keyOf(project, one, known)));
    const { found } =
      pending.length === 0 ? nothing : await find({ ...project, notebooks: pending, isKnown: true });
    for (const one of pending) kept.set(keyOf(project, one, known), ofNotebook(found, one));
    const all = [known, ...notebooks.map((one) => keyOf(project, one, known))];
    kept.save();
    return all.flatMap((key) => foundOf(kept.get(key)));
  }
  const sum = environmentSum(config, []);
  const { found, read } = await find(project);
  // What was written meanwhile may have been read or not.
  if (environmentSum(config, []) === sum) {
    const others = read.filter(isOfPackage).toSorted();
    const now = environmentSum(config, others);
    const paths = new Set(notebooks.map(({ path }) => path));
    kept.set(filesKey, { read: others });
    kept.set(
      now,
      found.filter(({ place }) => !place || !paths.has(place.file)),
    );
    for (const one of notebooks) kept.set(keyOf(project, one, now), ofNotebook(found, one));
    kept.save();
  }
  return found;
}

/** The files of packages that the last check of types read; null where none is known. */
export function filesRead(config: string): readonly string[] | null {
  return readOf(openKept<Kept>(nameOf(config)).get(filesKey));
}

const nameOf = (config: string): string => `types/${basename(config, ".json")}`;
const filesKey = "files";
const nothing = { found: [], read: [] };

const readOf = (kept: Kept | undefined): readonly string[] | null =>
  kept && "read" in kept ? kept.read : null;

const foundOf = (kept: Kept | undefined): readonly FoundType[] => (kept && !("read" in kept) ? kept : []);

/** What the project has of its own is in the sum of its program. */
const isOfPackage = (file: string): boolean => file.includes("/node_modules/");

const ofNotebook = (found: readonly FoundType[], { path }: ScopedNotebook): readonly FoundType[] =>
  found.filter(({ place }) => place?.file === path);

function keyOf({ made }: TypedProject, { path, source, scope }: ScopedNotebook, environment: string): string {
  return sumOf(environment, path, source, JSON.stringify(scope), made.get(scope.module) ?? "");
}
