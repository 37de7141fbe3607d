import { parseFrontmatter } from "../../lib/notebook/frontmatter/node.ts";
import type { NotebookMistakes } from "../../lib/notebook/index.ts";
import { compileNotebook } from "../../lib/notebook/node.ts";
import { allReleases } from "../../lib/release/node.ts";
import { authorMistakes, formatProblem, type Problem } from "../../lib/text/index.ts";
import { importMistakes } from "./import-mistakes.ts";
import { joinedOver } from "./joined-over.ts";
import type { keptMistakes } from "./kept-mistakes.ts";
import { missingPictures } from "./link-mistakes.ts";
import { type NotebookFile, releaseIn, statedIn } from "./notebook-files.ts";
import { notebookMistakes } from "./notebook-mistakes.ts";

/** What is known to be wrong with a notebook without running it, and whether no page can be made of it as it is. */
export function mistakesInDev(path: string, source: string): NotebookMistakes {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? "";
  const file: NotebookFile = { path, source, frontmatter: parseFrontmatter(yaml, path) };
  const compiled = compileNotebook(source, path);
  const { links } = compiled.parsed;
  const fatal = [...unstated(file), ...importMistakes(compiled), ...missingPictures({ path, links })];
  const all = [...fatal, ...thrownOr(() => notebookMistakes([file], findAnew))];
  const found = [...new Map(all.map((one) => [formatProblem(one), one])).values()];
  const hasRelease = allReleases().includes(releaseIn(file)) || joinedOver(releaseIn(file)) !== null;
  return { found, isFatal: fatal.length > 0 || !hasRelease || found.some(spoilsPage) };
}

/** A text that is being written was not looked into before: to know what it stands on would take longer than to look. */
const findAnew: typeof keptMistakes = (files, find) => files.map(find);

/** Of the front matter all but a key too many spoils the head of the page. */
function spoilsPage(problem: Problem): boolean {
  if (!("rule" in problem)) return false;
  if (problem.rule === "markup-is-valid") return true;
  return (
    problem.rule === "frontmatter-is-valid" && !problem.what.endsWith("is not a key of the front matter")
  );
}

/** Verdicts that there are not. */
function unstated(file: NotebookFile): readonly Problem[] {
  return thrownOr(() => {
    statedIn([file], releaseIn(file));
    return [];
  });
}

/** The mistakes that are found, or for which it throws; none where the release cannot be read, which says so itself. */
function thrownOr(find: () => readonly Problem[]): readonly Problem[] {
  try {
    return find();
  } catch (error) {
    const mistakes = authorMistakes(error);
    if (!mistakes) throw error;
    return mistakes;
  }
}
