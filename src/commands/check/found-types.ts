import { resolve } from "node:path";
import type { CheckTypes, TypedProject } from "../../lib/notebook/index.ts";
import type { FilePlace } from "../../lib/text/index.ts";
import { sumOf } from "../kept/content-sums.ts";
import { keptFolder } from "../kept/kept-results.ts";

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

/** Checks the types of a project in this thread, into which the compiler is loaded then. */
export async function openFindTypes(
  folder?: string,
  batch?: number,
): Promise<(project: TypedProject) => FoundTypes> {
  const types = await import("../../lib/notebook/types/node.ts");
  const checkTypes: CheckTypes = types.openTypeChecker(folder, batch);
  return (project) => {
    const { problems, read, codes } = checkTypes(project);
    const found = problems.map((one) => ({
      text: types.formatTypeProblems([one], true).trimEnd(),
      place: types.placeOfProblem(one),
    }));
    return { found, read, codes: new Map([...codes].map(([path, code]) => [path, sumOf(code)])) };
  };
}

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

/** Where what was learnt of types is kept for the next process. */
export const typesFolder = (): string => `${keptFolder()}/types`;
