import { foldText } from "../text/index.ts";
import {
  type FoundGroup,
  type FoundPlace,
  type FoundResult,
  groupTitles,
  type MatchedSpan,
} from "./found.ts";

/** What this project uses of a result of Pagefind. */
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface PagefindResult {
  data(): Promise<PagefindData>;
}

/** What this project uses of an index of Pagefind. */
export interface WordIndex {
  search(words: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** The two indexes of the site: the pages, and the lines of releases. */
export interface WordIndexes {
  readonly pages: WordIndex;
  readonly lines: WordIndex;
}

/** The pages and lines with every one of the words, best first. */
export async function findPages(
  { pages, lines }: WordIndexes,
  words: string,
): Promise<readonly FoundGroup[]> {
  const found = await Promise.all([pages.search(words), lines.search(words)]);
  const titles = [groupTitles.pages, groupTitles.lines];
  return found.map(({ results }, index) => ({
    title: titles[index] ?? "",
    count: results.length,
    read: (from, to) => Promise.all(results.slice(from, to).map(async (one) => toResult(await one.data()))),
  }));
}

/** A line has a place; of the sections of a page, those with most of the words come first. */
function toResult({ url, excerpt, meta, sub_results }: PagefindData): FoundResult {
  const { title = "", place } = meta;
  const own: FoundPlace = { url, title: place ?? title, ...unmarked(excerpt) };
  if (place !== undefined || sub_results.length === 0) return { url, title, places: [own] };
  const places = sub_results.map((part) => ({ url: part.url, title: part.title, ...unmarked(part.excerpt) }));
  return { url, title, places: places.toSorted((a, b) => wordsIn(b) - wordsIn(a)) };
}

/** How many different words are marked. */
function wordsIn({ text, marks }: FoundPlace): number {
  return new Set(marks.map(([start, end]) => foldText(text.slice(start, end)))).size;
}

/** An excerpt as text and marks; Pagefind writes `<mark>` around words, and `&lt;` and `&gt;` for the signs. */
export function unmarked(excerpt: string): { readonly text: string; readonly marks: readonly MatchedSpan[] } {
  let text = "";
  const marks: MatchedSpan[] = [];
  for (const [part] of excerpt.matchAll(/<mark>[^<]*<\/mark>|[^<]+|</g)) {
    const words = part
      .replace(/^<mark>|<\/mark>$/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">");
    if (part.startsWith("<mark>")) marks.push([text.length, text.length + words.length]);
    text += words;
  }
  return { text, marks };
}
