import { checkFolder } from "../../lib/checks/node.ts";
import { isDraftRelease, listReleases } from "../../lib/release/node.ts";
import { formatPlace, formatProblem, orMistakes, type Problem } from "../../lib/text/index.ts";
import { readNotebookFiles, readPublishedFiles } from "../mistakes/notebook-files.ts";
import { notebookMistakes } from "../mistakes/notebook-mistakes.ts";
import type { Output } from "../program/output.ts";
import { type FoundType, wordsOfTypes } from "./found-types.ts";

/** Prints what is wrong with a project, what the compiler says in colours, and counts it, but for what is wrong with drafts. */
export function tellMistakes(found: readonly FoundType[], { print, warn }: Output): number {
  if (found.length > 0) print(wordsOfTypes(found));
  const places = found.map(({ place }) => place);
  const said = new Set(places.map((place) => place && formatPlace(place)));
  const mistakes = notebookMistakes(readNotebookFiles()).filter((one) => !said.has(formatPlace(one)));
  for (const mistake of [...mistakes, ...draftMistakes()]) warn(formatProblem(mistake));
  const drafts = draftFiles();
  return [...places, ...mistakes].filter((one) => one === null || !drafts.has(one.file)).length;
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
