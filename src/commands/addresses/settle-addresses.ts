import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOfData, isUsualData, writeFile, writeStaged } from "../../lib/text/node.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";
import { type Alias, type MovedFile, readAliases } from "./aliases.ts";
import { brokenLinks } from "./broken-links.ts";
import { checkAliases } from "./check-aliases.ts";
import { isDrawn } from "./draw-moved-pictures.ts";
import { lostAddresses, placesInList } from "./lost-addresses.ts";
import { changedMeanings, doubledIds, meaningsIn, notedMeanings } from "./meanings.ts";
import { followed, readMoved } from "./moved-addresses.ts";
import { addressesOf, addressOf, formatPermalinks, readPermalinks } from "./permalinks.ts";
import { type BuiltSite, readSite, type Scans } from "./read-site.ts";
import { redirectRules } from "./redirect-rules.ts";
import { checkMovedFiles, writeMovedFiles } from "./write-moved-files.ts";
import { writeRedirects } from "./write-redirects.ts";

/** What came of the addresses of a built site. */
export interface Settled {
  /** What an author must mend, each as `file:line:column  sentence`, or with the page in place of the file. */
  readonly mistakes: readonly string[];
  /** The addresses that are new. */
  readonly added: readonly string[];
  /** The files of pages that were built and then given anchors of before. */
  readonly rewritten: readonly string[];
  /** Pictures of before that are to be drawn of the drawings that lie in their places now. */
  readonly pictures: readonly MovedFile[];
  /** Writes new addresses into the list; to be called once the site is published. */
  readonly publish: () => void;
}

/**
 * Writes the redirects that aliases and `data/moved.txt` declare into a built site, and holds it to its addresses: no
 * link of it may be broken, no id stand twice on a page, and every address of `data/permalinks.txt` must lead somewhere
 * and be what it was. New addresses join the list, but where `isFixed`, as in CI, they must be there already. Another data folder
 * promises no address until it has such a list, which may be empty to begin with.
 */
export function settleAddresses(
  folder: string,
  base: string,
  notebooks: readonly NotebookFile[],
  isFixed: boolean,
  scans?: Scans,
): Settled {
  const list = `${folderOfData()}/permalinks.txt`;
  const built = readSite(folder, base, scans);
  const text = existsSync(list) ? readFileSync(list, "utf8") : "";
  const ledger = readPermalinks(text);
  const published = ledger.addresses;
  const declared = readAliases(built, notebooks);
  const known = new Set(published);
  // Where a published page is gone, that is said of the page, not of what leads to it.
  const isHere = ({ to }: Alias): boolean => built.pages.has(to.path) || !known.has(to.path);
  const read = followed(readMoved(published), declared);
  const moved = { ...read, aliases: read.aliases.filter(isHere) };
  const files = [...declared.files, ...moved.files];
  const aliases = [...declared.aliases, ...moved.aliases];
  const wrong = [
    ...ledger.mistakes.map((mistake) => `${list}:${mistake}`),
    ...doubledIds(built),
    ...declared.mistakes,
    ...moved.mistakes,
    ...checkAliases(built, aliases),
    ...checkMovedFiles(built, files),
  ];
  const site =
    wrong.length > 0
      ? built
      : redirect(
          built,
          aliases,
          files.filter((one) => !isDrawn(one)),
          published,
        );
  const lost = wrong.length > 0 ? [] : lostAddresses(site, published, list, text);
  const keeps = isUsualData() || existsSync(list);
  const added = keeps ? addressesOf(built).filter((address) => !known.has(address)) : [];
  const unlisted = isFixed && added.length > 0 ? [unlistedSentence(list, added)] : [];
  const all = [...published, ...added];
  const meanings = meaningsIn(site, aliases, all);
  const renamed = new Set([
    ...aliases.map(({ from }) => addressOf(from.path, from.anchor)),
    ...files.map(({ from }) => from),
  ]);
  const changed =
    wrong.length > 0 ? [] : changedMeanings(ledger, meanings, renamed, placesInList(list, text));
  const publish = (): void => {
    const now = formatPermalinks(all, new Map([...ledger.meanings, ...notedMeanings(meanings)]));
    if (keeps && now !== text && !isFixed) writeFile(list, now);
  };
  const mistakes = [...wrong, ...brokenLinks(site, notebooks), ...lost, ...changed, ...unlisted];
  const rewritten = aliases.flatMap(({ from }) => built.pages.get(from.path)?.file ?? []);
  return {
    mistakes,
    added,
    rewritten: [...new Set(rewritten)],
    pictures: files.filter(isDrawn),
    publish,
  };
}

function redirect(
  built: BuiltSite,
  aliases: readonly Alias[],
  files: readonly MovedFile[],
  published: readonly string[],
): BuiltSite {
  const rules = redirectRules(built, aliases);
  if (rules !== "") writeStaged(join(built.folder, "_redirects"), rules);
  return writeMovedFiles(writeRedirects(built, aliases, published), files);
}

function unlistedSentence(list: string, added: readonly string[]): string {
  const more = added.length > 3 ? `, and ${added.length - 3} more` : "";
  return `${list}:1:1  not in the list: ${added.slice(0, 3).join(", ")}${more}; run npm run build and commit ${list}`;
}
