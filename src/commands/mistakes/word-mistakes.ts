import { checkProse } from "../../lib/notebook/node.ts";
import type { Release } from "../../lib/release/index.ts";
import { allReleases, loadRelease } from "../../lib/release/node.ts";
import { proseSourcesOf } from "../../lib/show/index.ts";
import { authorMistakes, type Problem } from "../../lib/text/index.ts";
import { type NotebookFile, releaseIn } from "./notebook-files.ts";

/** Figures typed by hand into the words of notebooks, and quotations that their releases do not have. */
export function wordMistakes(files: readonly NotebookFile[]): readonly Problem[] {
  const named = new Set(files.map(releaseIn));
  const ids = allReleases().filter((id) => named.has(id));
  const known = new Map(ids.map((id) => [id, releaseOrNot(id)]));
  return files.flatMap(({ path, source, ...file }) => {
    const release = known.get(releaseIn({ path, source, ...file })) ?? null;
    return checkProse(source, path, proseSourcesOf(release));
  });
}

/** Null if it cannot be read, which is reported elsewhere. */
function releaseOrNot(id: string): Release | null {
  try {
    return loadRelease(id);
  } catch (error) {
    if (authorMistakes(error)) return null;
    throw error;
  }
}
