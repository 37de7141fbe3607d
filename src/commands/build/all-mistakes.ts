import { DoubledAddressError } from "../../lib/site/node.ts";
import { authorMistakes, doubledAddress, formatProblem } from "../../lib/text/index.ts";
import { readPublishedFiles } from "../mistakes/notebook-files.ts";

/**
 * What an author must mend, by an error that was met while a site was made, and what is wrong with notebooks that were not
 * reached.
 *
 * @throws the error, where it is none of an author
 */
export async function allMistakes(error: unknown): Promise<readonly string[]> {
  const mistakes = authorMistakes(error)?.map(formatProblem) ?? conflictIn(error) ?? (await refused());
  if (mistakes.length === 0) throw error;
  return withOthers(mistakes);
}

/** Mistakes that were met, with those of the notebooks that were not reached; each once. */
export async function withOthers(met: readonly string[]): Promise<readonly string[]> {
  const { notebookMistakes } = await import("../mistakes/notebook-mistakes.ts");
  return [...new Set([...met, ...notebookMistakes(readPublishedFiles()).map(formatProblem)])];
}

/** Two pages or files at one address, of which one would be written. */
function conflictIn(error: unknown): readonly string[] | null {
  if (!(error instanceof Error)) return null;
  const address = error instanceof DoubledAddressError ? error.address : pagesAt(error);
  if (address === null) return null;
  return [`${address}  two pages or files of the site would stand here; give one of them another id`];
}

/** What of the notebooks neither bundler nor Node takes. */
async function refused(): Promise<readonly string[]> {
  const { refusedImports } = await import("./pages/refused-imports.ts");
  return (await refusedImports(readPublishedFiles())).map(formatProblem);
}

/** Where the framework would write two pages. */
function pagesAt(error: Error): string | null {
  return error.name === "PrerenderRouteConflict" ? doubledAddress(error) : null;
}
