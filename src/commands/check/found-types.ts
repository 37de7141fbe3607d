import { resolve } from "node:path";
import type { CheckTypes, TypedProject } from "../../lib/notebook/index.ts";
import type { FilePlace } from "../../lib/text/index.ts";
import { sumOf } from "../kept/content-sums.ts";
import { unwordedDoubts } from "./unworded-doubts.ts";

/** A message of the compiler in colours, and where it points; null for one that is of no file. */
export interface FoundType {
  readonly text: string;
  readonly place: FilePlace | null;
}

/** What the compiler says of a project, and the files of the disk that it read. */
export interface FoundTypes {
  readonly found: readonly FoundType[];
  readonly read: readonly string[];
  /** A sum over the code of each notebook, by its path. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Checks the types of a project. */
export type FindTypes = (project: TypedProject) => FoundTypes | Promise<FoundTypes>;

/**
 * Checks the types of a project once: by the native compiler, which takes a third of the time, and only what that has
 * something against by the one that knows what to write instead, and words it for authors.
 */
export async function findTypesOnce(project: TypedProject): Promise<FoundTypes> {
  const { findDoubts } = await import("../../lib/notebook/types/native/node.ts");
  const native = await findDoubts(project);
  if (!native) return (await openFindTypes())(project);
  const { doubts, read } = native;
  const codes = sumsOf(native.codes);
  if (doubts.length === 0) return { found: [], read, codes };
  const named = new Set(doubts.map(({ file }) => file));
  const isWhole = doubts.some(({ isNotebook }) => !isNotebook);
  const notebooks = project.notebooks.filter(({ path }) => named.has(path));
  const find = await openFindTypes();
  const { found } = find({ ...project, notebooks, isKnown: project.isKnown || !isWhole });
  return { found: [...found, ...unwordedDoubts(doubts, found)], read, codes };
}

/** Checks the types of a project in this thread, into which the compiler is loaded then. */
export async function openFindTypes(batch?: number): Promise<(project: TypedProject) => FoundTypes> {
  const types = await import("../../lib/notebook/types/node.ts");
  const checkTypes: CheckTypes = types.openTypeChecker(batch);
  return (project) => {
    const { problems, read, codes } = checkTypes(project);
    const found = problems.map((one) => ({
      text: types.formatTypeProblems([one], true).trimEnd(),
      place: types.placeOfProblem(one),
    }));
    return { found, read, codes: sumsOf(codes) };
  };
}

const sumsOf = (codes: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...codes].map(([path, code]) => [path, sumOf(code)]));

/** The messages as they are printed, in the order of their files and places. */
export function wordsOfTypes(found: readonly FoundType[]): string {
  return found
    .toSorted(byPlace)
    .map(({ text }) => text)
    .join("\n\n");
}

function byPlace({ place: a }: FoundType, { place: b }: FoundType): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  const [fileA, fileB] = [resolve(a.file), resolve(b.file)];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
