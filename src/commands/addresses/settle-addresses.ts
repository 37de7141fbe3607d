import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOfData, isUsualData, writeFile, writeStaged } from "../../lib/text/node.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";
import type { MovedFile } from "./aliases.ts";
import { brokenLinks } from "./broken-links.ts";
import { isDrawn } from "./draw-moved-pictures.ts";
import { lostAddresses, placesInList } from "./lost-addresses.ts";
import { changedMeanings, doubledIds, meaningsIn, notedMeanings } from "./meanings.ts";
import { type Moves, movesOf, renamedBy } from "./moves.ts";
import { addressesOf, formatPermalinks, readPermalinks } from "./permalinks.ts";
import { type BuiltSite, readSite, type Scans } from "./read-site.ts";
import { redirectRules } from "./redirect-rules.ts";
import { writeMovedFiles } from "./write-moved-files.ts";
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
  const ledger = readLedger();
  const { list, text, published } = ledger;
  const built = readSite(folder, base, scans);
  const moves = movesOf(built, notebooks, published);
  const wrong = [...ledger.mistakes, ...doubledIds(built), ...moves.mistakes];
  const isWrong = wrong.length > 0;
  const site = isWrong ? built : redirect(built, moves, published);
  const known = new Set(published);
  const added = ledger.isKept ? addressesOf(built).filter((address) => !known.has(address)) : [];
  const all = [...published, ...added];
  const meanings = meaningsIn(site, moves.aliases, all);
  const changed = (): readonly string[] =>
    changedMeanings(ledger, meanings, renamedBy(moves), placesInList(list, text));
  const lost = isWrong ? [] : [...lostAddresses(site, published, list, text), ...changed()];
  const unlisted = isFixed && added.length > 0 ? [unlistedSentence(list, added)] : [];
  const rewritten = moves.aliases.flatMap(({ from }) => built.pages.get(from.path)?.file ?? []);
  return {
    mistakes: [...wrong, ...brokenLinks(site, notebooks), ...lost, ...unlisted],
    added,
    rewritten: [...new Set(rewritten)],
    pictures: moves.files.filter(isDrawn),
    publish: () => {
      const now = formatPermalinks(all, new Map([...ledger.meanings, ...notedMeanings(meanings)]));
      if (ledger.isKept && now !== text && !isFixed) writeFile(list, now);
    },
  };
}

/** The list of addresses as it lies in the data folder; another data folder keeps one only where it has begun it. */
function readLedger() {
  const list = `${folderOfData()}/permalinks.txt`;
  const text = existsSync(list) ? readFileSync(list, "utf8") : "";
  const { addresses: published, meanings, mistakes } = readPermalinks(text);
  const placed = mistakes.map((mistake) => `${list}:${mistake}`);
  return { list, text, published, meanings, mistakes: placed, isKept: isUsualData() || existsSync(list) };
}

function redirect(built: BuiltSite, { aliases, files }: Moves, published: readonly string[]): BuiltSite {
  const rules = redirectRules(built, aliases);
  if (rules !== "") writeStaged(join(built.folder, "_redirects"), rules);
  return writeMovedFiles(
    writeRedirects(built, aliases, published),
    files.filter((one) => !isDrawn(one)),
  );
}

function unlistedSentence(list: string, added: readonly string[]): string {
  const more = added.length > 3 ? `, and ${added.length - 3} more` : "";
  return `${list}:1:1  not in the list: ${added.slice(0, 3).join(", ")}${more}; run npm run build and commit ${list}`;
}
