import { basename } from "node:path";
import type { TypedProject } from "../../lib/notebook/index.ts";
import { keptFolder, openKept } from "../kept/kept-results.ts";
import { environmentSum } from "./check-sums.ts";
import type { FindTypes, FoundType } from "./found-types.ts";
import { foundIn, type KeptTypes, openNotebookTypes } from "./notebook-types.ts";

/**
 * Finds what is wrong with the types of a project, of its notebooks only those the code of which is not as it was, or stands
 * on something that is not: a program, a scope, or a file of a package. By contents alone, never by times.
 */
export async function findTypesKept(
  project: TypedProject,
  find: FindTypes,
  folder = keptFolder(),
): Promise<readonly FoundType[]> {
  const { config, notebooks } = project;
  const kept = openKept<KeptTypes>(nameOf(config), folder);
  const before = readOf(kept.get(filesKey));
  const known = before === null ? null : environmentSum(config, before);
  const ofProject = known === null ? null : foundIn(kept.get(known));
  if (known !== null && ofProject) {
    const types = openNotebookTypes(kept, project, known);
    const pending = notebooks.filter((one) => types.knownOf(one) === null);
    if (pending.length > 0) {
      const found = await find({ ...project, notebooks: pending, isKnown: true });
      for (const one of pending) types.keep(one, found);
    }
    const all = notebooks.flatMap((one) => types.knownOf(one) ?? []);
    kept.save();
    return [...ofProject, ...all];
  }
  const sum = environmentSum(config, []);
  const found = await find(project);
  // What was written meanwhile may have been read or not.
  if (environmentSum(config, []) === sum) {
    const others = found.read.filter(isOfPackage).toSorted();
    const now = environmentSum(config, others);
    const paths = new Set(notebooks.map(({ path }) => path));
    kept.set(filesKey, { read: others });
    kept.set(
      now,
      found.found.filter(({ place }) => !place || !paths.has(place.file)),
    );
    const types = openNotebookTypes(kept, project, now);
    for (const one of notebooks) types.keep(one, found);
    kept.save();
  }
  return found.found;
}

/** The files of packages that the last check of types read; null where none is known. */
export function filesRead(config: string): readonly string[] | null {
  return readOf(openKept<KeptTypes>(nameOf(config)).get(filesKey));
}

const nameOf = (config: string): string => `types/${basename(config, ".json")}`;
const filesKey = "files";
const readOf = (kept: KeptTypes | undefined): readonly string[] | null =>
  kept && "read" in kept ? kept.read : null;

/** What the project has of its own is in the sum of its program. */
const isOfPackage = (file: string): boolean => file.includes("/node_modules/");
