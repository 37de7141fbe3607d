import type { ScopedNotebook, TypedProject } from "../../lib/notebook/index.ts";
import { typeModule } from "../../lib/notebook/node.ts";
import { sumOf } from "../kept/content-sums.ts";
import type { KeptResults } from "../kept/kept-results.ts";
import type { FoundType, FoundTypes } from "./found-types.ts";

/**
 * What is kept of types: what was found in a notebook, and in the project but for them; which files that stands on; and a sum
 * over the code of a notebook that was right, and what that stands on.
 */
export type KeptTypes =
  | readonly FoundType[]
  | { readonly read: readonly string[] }
  | { readonly right: string };

/** What was found; null where nothing is kept, or something else. */
export const foundIn = (kept: KeptTypes | undefined): readonly FoundType[] | null =>
  kept && !("read" in kept) && !("right" in kept) ? kept : null;

/** What is known of the types of notebooks, in an environment of the given sum. */
export interface NotebookTypes {
  /** What is wrong with one, if that is known: also of one whose text is another and whose code is what was right. */
  knownOf(notebook: ScopedNotebook): readonly FoundType[] | null;
  /** Keeps what was found in one. */
  keep(notebook: ScopedNotebook, types: Pick<FoundTypes, "found" | "codes">): void;
}

export function openNotebookTypes(
  kept: KeptResults<KeptTypes>,
  { made }: TypedProject,
  environment: string,
): NotebookTypes {
  const keyOf = ({ path, scope }: ScopedNotebook, text: string): string =>
    sumOf(environment, path, text, JSON.stringify(scope), made.get(scope.module) ?? "");
  const rightCode = (one: ScopedNotebook): string | null => {
    const known = kept.get(nameOf(one));
    return known && "right" in known ? known.right : null;
  };
  return {
    knownOf(one) {
      const right = rightCode(one);
      const key = keyOf(one, one.source);
      const known = foundIn(kept.get(key));
      if (known) return known;
      if (right === null || right !== keyOf(one, codeSum(one))) return null;
      kept.set(key, []);
      return [];
    },
    keep(one, { found, codes }) {
      const own = found.filter(({ place }) => place?.file === one.path);
      kept.set(keyOf(one, one.source), own);
      const code = codes.get(one.path);
      if (own.length === 0 && code !== undefined) kept.set(nameOf(one), { right: keyOf(one, code) });
    },
  };
}

const nameOf = ({ path }: ScopedNotebook): string => `right ${path}`;

const codeSum = ({ source, path, scope }: ScopedNotebook): string =>
  sumOf(typeModule(source, path, scope).code);
