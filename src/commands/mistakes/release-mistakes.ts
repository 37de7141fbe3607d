import { checkFolder } from "../../lib/checks/node.ts";
import { publishedReleases } from "../../lib/release/node.ts";
import { authorMistakes } from "./author-mistakes.ts";
import { type NotebookFile, statedIn } from "./notebook-files.ts";

/** Verdicts that are not the expected ones, mistakes in what releases declare that are no drafts, and figures that cannot be read. */
export function releaseMistakes(files: readonly NotebookFile[]): readonly string[] {
  return publishedReleases().flatMap((id) =>
    orMistakes(() => checkFolder(id, statedIn(files, id)).surprises),
  );
}

/** What `find` finds, or the author's mistakes for which it throws. */
function orMistakes(find: () => readonly string[]): readonly string[] {
  try {
    return find();
  } catch (error) {
    const mistakes = authorMistakes(error);
    if (!mistakes) throw error;
    return mistakes;
  }
}
