import { checkFolder } from "../../lib/checks/node.ts";
import { isDraftRelease, listReleases } from "../../lib/release/node.ts";
import {
  authorMistakes,
  formatPlace,
  formatProblem,
  orMistakes,
  type Problem,
} from "../../lib/text/index.ts";
import { readNotebookFiles, readPublishedFiles } from "../mistakes/notebook-files.ts";
import { notebookMistakes } from "../mistakes/notebook-mistakes.ts";
import type { Output } from "../program/output.ts";
import type { FoundTypes } from "./found-types.ts";

/** Prints what is wrong with a project, and counts it, but for what is wrong with drafts. */
export function tellMistakes({ text, places }: FoundTypes, { print, warn }: Output): number {
  if (text !== "") print(text);
  const said = new Set(places.map((place) => place && formatPlace(place)));
  const mistakes = notebookMistakes(readNotebookFiles()).filter((one) => !said.has(formatPlace(one)));
  for (const mistake of [...mistakes, ...draftMistakes()]) warn(formatProblem(mistake));
  const drafts = draftFiles();
  return [...places, ...mistakes].filter((one) => one === null || !drafts.has(one.file)).length;
}

/** Prints the mistakes of an author for which something was thrown, and counts them: a release that cannot be read says so itself. */
export function tellThrown(error: unknown, { warn }: Output): number {
  const mistakes = authorMistakes(error);
  if (!mistakes) throw error;
  for (const mistake of mistakes) warn(formatProblem(mistake));
  return mistakes.length;
}

/** What is wrong with a draft is told, and stops nothing. */
function draftFiles(): ReadonlySet<string> {
  const published = new Set(readPublishedFiles().map(({ path }) => path));
  return new Set(readNotebookFiles().flatMap(({ path }) => (published.has(path) ? [] : [path])));
}

/** What keeps drafts of releases from being read. */
function draftMistakes(): readonly Problem[] {
  return listReleases()
    .filter((id) => isDraftRelease(id))
    .flatMap((id) =>
      orMistakes(() => {
        checkFolder(id, []);
        return [];
      }),
    );
}
