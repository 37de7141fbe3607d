import { openDesk } from "../../lib/analysis/index.ts";
import { scopeOf } from "../../lib/cells/index.ts";
import { checkNames, problemsOf } from "../../lib/notebook/index.ts";
import { compileNotebook } from "../../lib/notebook/node.ts";
import { unknownRelease } from "../../lib/release/index.ts";
import { allReleases, loadRelease } from "../../lib/release/node.ts";
import { authorMistakes, type Problem } from "../../lib/text/index.ts";
import { folderMistakes } from "./folder-mistakes.ts";
import { importMistakes } from "./import-mistakes.ts";
import { joinedOver } from "./joined-over.ts";
import { keptMistakes } from "./kept-mistakes.ts";
import { lostNotebooks, missingPictures } from "./link-mistakes.ts";
import { nameMistakes } from "./name-mistakes.ts";
import { type NotebookFile, releaseIn } from "./notebook-files.ts";
import { wordMistakes } from "./word-mistakes.ts";

/** All that can be known to be wrong with notebooks without running them, by file and line; `findEach` may know it of some. */
export function notebookMistakes(
  files: readonly NotebookFile[],
  findEach: typeof keptMistakes = keptMistakes,
): readonly Problem[] {
  const known = allReleases();
  const scopes = new Map<string, readonly string[] | null>();
  const scopeOfRelease = (id: string): readonly string[] | null => {
    const scope = scopes.get(id) ?? (known.includes(id) ? scopeNames(id) : null);
    scopes.set(id, scope);
    return scope;
  };
  const found = findEach(files, (file) => ({
    own: [...mistakenRelease(file, known), ...mistakesOf(file, scopeOfRelease(releaseIn(file)))],
    words: wordMistakes([file]),
  }));
  const [own, words] = [found.flatMap((one) => one.own), found.flatMap((one) => one.words)];
  return [...folderMistakes(files), ...nameMistakes(files), ...own, ...words];
}

function mistakesOf(file: NotebookFile, scope: readonly string[] | null): readonly Problem[] {
  const { path, source } = file;
  const compiled = compileNotebook(source, path);
  const { notebook, parsed } = compiled;
  // Of a text that could not be read as a page, names that it declares are not known.
  const isRead = !notebook.problems.some(({ rule }) => rule === "markup-is-valid");
  const names = scope && isRead ? checkNames(notebook, ["frontmatter", ...scope]) : [];
  const { links } = parsed;
  const lost = [
    ...importMistakes(compiled),
    ...missingPictures({ path, links }),
    ...lostNotebooks({ path, links }),
  ];
  return [...problemsOf(notebook), ...names, ...lost].toSorted((a, b) => a.line - b.line);
}

/** The names that cells see; null if the release cannot be read, which is reported elsewhere. */
function scopeNames(id: string): readonly string[] | null {
  try {
    return Object.keys(scopeOf(openDesk(loadRelease(id), [])));
  } catch (error) {
    if (authorMistakes(error)) return null;
    throw error;
  }
}

/** In the words of the pages, so that what both find is said once. */
function mistakenRelease(file: NotebookFile, known: readonly string[]): readonly Problem[] {
  const release = releaseIn(file);
  if (release === "" || known.includes(release) || joinedOver(release)) return [];
  const line = file.frontmatter.places.release?.line ?? 1;
  return [{ file: file.path, line, column: 1, what: unknownRelease(release, known) }];
}
