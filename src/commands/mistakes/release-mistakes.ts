import { checkFolder } from "../../lib/checks/node.ts";
import { publishedReleases } from "../../lib/release/node.ts";
import { orMistakes, type Problem } from "../../lib/text/index.ts";
import { type NotebookFile, statedIn } from "./notebook-files.ts";

/** Verdicts that are not the expected ones, mistakes in what releases declare that are no drafts, and figures that cannot be read. */
export function releaseMistakes(files: readonly NotebookFile[]): readonly Problem[] {
  return publishedReleases().flatMap((id) =>
    orMistakes(() => checkFolder(id, statedIn(files, id)).surprises),
  );
}
