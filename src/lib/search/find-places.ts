import {
  discussedFirst,
  gravestHits,
  hasWords,
  numberHits,
  type ReadShard,
  sentencesFirst,
  toResults,
} from "./find-numbers.ts";
import { findPages, type WordIndexes } from "./find-words.ts";
import { type Found, type FoundGroup, groupOf, groupTitles } from "./found.ts";
import { type KnownWords, meantWords } from "./meant-words.ts";
import type { NumberHit } from "./number-index.ts";
import type { SearchKind } from "./search-entry.ts";
import { searchForms } from "./search-forms.ts";

/** Where a search looks; the indexes of words are opened when words are first asked for. */
export interface SearchSources {
  /** The base path of the site. */
  readonly base: string;
  readonly readShard: ReadShard;
  readonly openWords: () => Promise<WordIndexes>;
  readonly readKnownWords: () => Promise<KnownWords>;
}

/**
 * Finds what a reader asks for. A number is found exactly as it is, and nothing near it; with words, the places that
 * have both, or, if there are none, those that have the words.
 */
export async function findPlaces(query: string, sources: SearchSources): Promise<Found> {
  const { numbers, words } = searchForms(query);
  if (numbers.length === 0) return words === "" ? { groups: [], remark: "" } : await asMeant(words, sources);
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

/** The places that have the words; where there are none, those that have what was meant, and what that is. */
async function asMeant(words: string, sources: SearchSources): Promise<Found> {
  const groups = await inWords(words, sources);
  if (groups.some(({ count }) => count > 0)) return { groups, remark: "" };
  for (const meant of meantWords(words, await sources.readKnownWords())) {
    const found = await inWords(meant, sources);
    if (found.some(({ count }) => count > 0)) return { groups: found, remark: "", meant };
  }
  return { groups, remark: "" };
}

/** The name of an element is looked for as it is: `OperatingIncomeLoss` is not the words it is made of. */
function exactly(words: string): string {
  return /^(?:[A-Z][a-z0-9]+){2,}$/.test(words) ? `"${words}"` : words;
}

/** The figures that are the number, the lines that print it, and the pages that speak of it. */
function numberGroups(hits: readonly NumberHit[], base: string): readonly FoundGroup[] {
  const of = (...kinds: readonly SearchKind[]) => hits.filter(({ kind }) => kinds.includes(kind));
  return [
    groupOf(groupTitles.figures, toResults(gravestHits(of("figure")), base)),
    groupOf(groupTitles.lines, toResults(sentencesFirst(of("line")), base)),
    groupOf(groupTitles.pages, toResults(discussedFirst(of("page", "frozen")), base)),
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
    hit.kind === "line" || hit.kind === "figure"
      ? hasWords(hit, words)
      : urls.has(`${base}${hit.url.replace(/#.*$/, "")}`),
  );
}
