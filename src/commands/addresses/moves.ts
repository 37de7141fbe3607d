import type { NotebookFile } from "../mistakes/notebook-files.ts";
import { type Alias, type MovedFile, readAliases } from "./aliases.ts";
import { checkAliases } from "./check-aliases.ts";
import { followed, readMoved } from "./moved-addresses.ts";
import { addressOf } from "./permalinks.ts";
import type { BuiltSite } from "./read-site.ts";
import { checkMovedFiles } from "./write-moved-files.ts";

/** What of a site was renamed or moved, as notebooks and `data/moved.txt` say. */
export interface Moves {
  readonly aliases: readonly Alias[];
  readonly files: readonly MovedFile[];
}

/** These, and what is wrong with them. */
export function movesOf(
  built: BuiltSite,
  notebooks: readonly NotebookFile[],
  published: readonly string[],
): Moves & { readonly mistakes: readonly string[] } {
  const declared = readAliases(built, notebooks);
  const moved = followed(readMoved(published), declared);
  const known = new Set(published);
  // Where a published page is gone, that is said of the page, not of what leads to it.
  const isHere = ({ to }: Alias): boolean => built.pages.has(to.path) || !known.has(to.path);
  const aliases = [...declared.aliases, ...moved.aliases.filter(isHere)];
  const files = [...declared.files, ...moved.files];
  const mistakes = [...declared.mistakes, ...moved.mistakes];
  return {
    aliases,
    files,
    mistakes: [...mistakes, ...checkAliases(built, aliases), ...checkMovedFiles(built, files)],
  };
}

/** The addresses that lead on. */
export const renamedBy = ({ aliases, files }: Moves): ReadonlySet<string> =>
  new Set([
    ...aliases.map(({ from }) => addressOf(from.path, from.anchor)),
    ...files.map(({ from }) => from),
  ]);
