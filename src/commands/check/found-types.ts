import type { CheckTypes, TypedProject } from "../../lib/notebook/index.ts";
import { formatTypeProblems, placeOfProblem } from "../../lib/notebook/types/node.ts";
import type { FilePlace } from "../../lib/text/index.ts";

/** What the compiler says of a project: its messages as text, and where each points; null for one that is of no file. */
export interface FoundTypes {
  readonly text: string;
  readonly places: readonly (FilePlace | null)[];
}

/** Checks the types of a project. */
export function findTypes(checkTypes: CheckTypes, project: TypedProject, isColoured: boolean): FoundTypes {
  const problems = checkTypes(project);
  return {
    text: formatTypeProblems(problems, isColoured).trimEnd(),
    places: problems.map(placeOfProblem),
  };
}

/** Where what was learnt of types is kept for the next process. */
export const typesFolder = ".astro/types";
