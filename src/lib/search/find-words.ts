import { foldText } from "../text/index.ts";
import {
  type FoundGroup,
  type FoundPlace,
  type FoundResult,
  groupTitles,
  type MatchedSpan,
} from "./found.ts";
import { cellGap, rowMark } from "./search-entry.ts";

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

/** What of the site is looked through for words: findings, the pages, and the lines of releases. */
export interface WordIndexes {
  readonly findings: WordIndex;
  readonly pages: WordIndex;
  readonly lines: WordIndex;
}

/** The findings, pages and lines with every one of the words, best first: what was found comes before all that is said of it. */
export async function findPages(
  { findings, pages, lines }: WordIndexes,
  words: string,
): Promise<readonly FoundGroup[]> {
  const found = await Promise.all([findings, pages, lines].map((index) => index.search(words)));
  const titles = [groupTitles.findings, groupTitles.pages, groupTitles.lines];
  return found.map(({ results }, index) => ({
    title: titles[index] ?? "",
    count: results.length,
    read: (from, to) => Promise.all(results.slice(from, to).map(async (one) => toResult(await one.data()))),
  }));
}

/** A line and a finding have a place; of the sections of a page, those with most of the words come first. */
function toResult({ url, excerpt, meta, sub_results }: PagefindData): FoundResult {
  const { title = "", place } = meta;
  const own: FoundPlace = { url, title: place ?? title, ...unmarked(excerpt) };
  if (place !== undefined || sub_results.length === 0) return { url, title, places: [own] };
  const places = sub_results.map((part) => ({ url: part.url, title: part.title, ...unmarked(part.excerpt) }));
  return { url, title, places: places.toSorted((a, b) => wordsIn(b) - wordsIn(a)) };
}

/** How many different words are marked. */
function wordsIn({ text, marks }: Excerpt): number {
  return new Set(marks.map(([start, end]) => foldText(text.slice(start, end)))).size;
}

/** A text and what of it is marked. */
type Excerpt = Pick<FoundPlace, "text" | "marks">;

/**
 * An excerpt as text and marks; Pagefind writes `<mark>` around words, and `&lt;` and `&gt;` for the signs. Of sentences and
 * rows of a table that come one after the other, the one with most of the words, sentences first.
 */
export function unmarked(excerpt: string): Excerpt {
  const all = textAndMarks(excerpt);
  const pieces = [...all.text.matchAll(piece)].map(({ 0: text, index }) => pieceOf(all, text, index));
  const best = Math.max(...pieces.map(wordsIn));
  const fitting = pieces.filter((one) => wordsIn(one) === best);
  return fitting.find(({ text }) => !text.includes(cellGap)) ?? fitting[0] ?? all;
}

/** What stands between two marks of rows, but for blanks and gaps around it. */
const piece = new RegExp(`[^${rowMark}\\s·](?:[^${rowMark}]*[^${rowMark}\\s·])?`, "gu");

/** A piece with its own marks, and points where the excerpt cut its sentence. */
function pieceOf(all: Excerpt, text: string, start: number): Excerpt {
  const end = start + text.length;
  const before = start === 0 && /^\p{Ll}/u.test(text) ? "… " : "";
  const isCut = end === all.text.trimEnd().length && !text.includes(cellGap) && !/[.!?:”)]$/.test(text);
  const within = all.marks.filter(([from, to]) => from >= start && to <= end);
  const shift = before.length - start;
  return {
    text: `${before}${text}${isCut ? " …" : ""}`,
    marks: within.map(([from, to]) => [from + shift, to + shift]),
  };
}

function textAndMarks(excerpt: string): Excerpt {
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
