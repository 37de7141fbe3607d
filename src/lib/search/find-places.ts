import { hasWords, numberHits, type ReadShard, toResults } from "./find-numbers.ts";
import { findPages, type WordIndexes } from "./find-words.ts";
import { type Found, type FoundGroup, groupOf, groupTitles } from "./found.ts";
import type { NumberHit } from "./number-index.ts";
import { searchForms } from "./search-forms.ts";

/** Where a search looks; the indexes of words are opened when words are first asked for. */
export interface SearchSources {
  /** The base path of the site. */
  readonly base: string;
  readonly readShard: ReadShard;
  readonly openWords: () => Promise<WordIndexes>;
}

/**
 * Finds what a reader asks for. A number is found exactly as it is, and nothing near it; with words, the places that
 * have both, or, if there are none, those that have the words.
 */
export async function findPlaces(query: string, sources: SearchSources): Promise<Found> {
  const { numbers, words } = searchForms(query);
  if (numbers.length === 0) return { groups: words === "" ? [] : await inWords(words, sources), remark: "" };
  const hits = await numberHits(numbers, sources.readShard);
  if (words === "") return { groups: numberGroups(hits, sources.base), remark: "" };
  const both = numberGroups(await withWords(hits, words, sources), sources.base);
  if (both.some(({ count }) => count > 0)) return { groups: both, remark: "" };
  const remark = "no place has all of this; these have the words. ";
  return { groups: await inWords(words, sources), remark };
}

async function inWords(words: string, { openWords }: SearchSources): Promise<readonly FoundGroup[]> {
  return findPages(await openWords(), exactly(words));
}

/** The name of an element is looked for as it is: `OperatingIncomeLoss` is not the words it is made of. */
function exactly(words: string): string {
  return /^(?:[A-Z][a-z0-9]+){2,}$/.test(words) ? `"${words}"` : words;
}

function numberGroups(hits: readonly NumberHit[], base: string): readonly FoundGroup[] {
  const isLine = ({ kind }: NumberHit): boolean => kind === "line";
  return [
    groupOf(
      groupTitles.pages,
      toResults(
        hits.filter((hit) => !isLine(hit)),
        base,
      ),
    ),
    groupOf(groupTitles.lines, toResults(hits.filter(isLine), base)),
  ];
}

const pagesRead = 100;

/** Of the hits, those whose line has the words, or whose page is among the best for the words. */
async function withWords(
  hits: readonly NumberHit[],
  words: string,
  { base, openWords }: SearchSources,
): Promise<readonly NumberHit[]> {
  const { pages } = await openWords();
  const { results } = await pages.search(words);
  const best = await Promise.all(results.slice(0, pagesRead).map((one) => one.data()));
  const urls = new Set(best.map(({ url }) => url));
  return hits.filter((hit) =>
    hit.kind === "line" ? hasWords(hit, words) : urls.has(`${base}${hit.url.replace(/#.*$/, "")}`),
  );
}
