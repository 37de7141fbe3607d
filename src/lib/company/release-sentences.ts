import { type Release, readable } from "../release/index.ts";

/** A sentence of a release, and the line on which it begins. */
export interface ReleaseSentence {
  readonly line: number;
  /** Where it begins in its line. */
  readonly start: number;
  readonly text: string;
}

const known = new WeakMap<Release, readonly ReleaseSentence[]>();

/** The sentences of a release outside its tables; lines of one paragraph are read on. */
export function releaseSentences(release: Release): readonly ReleaseSentence[] {
  const before = known.get(release);
  if (before) return before;
  const found = paragraphsOf(release).flatMap(sentencesIn);
  known.set(release, found);
  return found;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

function paragraphsOf({ lines, tables }: Release): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  for (const [at, line] of lines.entries()) {
    const number = at + 1;
    const isTable = tables.some(({ firstLine, lastLine }) => number >= firstLine && number <= lastLine);
    const text = readable(line);
    if (isTable || text.trim() === "" || line.includes("\t")) paragraphs.push([]);
    else if (isHeading(text) || isBullet(text))
      paragraphs.push([{ number, text }], ...(isHeading(text) ? [[]] : []));
    else paragraphs.at(-1)?.push({ number, text });
  }
  return paragraphs.filter((one) => one.length > 0);
}

const isBullet = (text: string): boolean => /^\s*[•*–-]\s/.test(text);

/** A few words without an end, each longer one with a capital. */
function isHeading(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isTitle = words.every((word) => word.length < 4 || /^[^a-z]/.test(word));
  return words.length < 15 && isTitle && !/[.,;:!?]["”’)]?$/.test(text.trim());
}

/** Where a sentence ends: a full stop before a blank and a capital, and not that of an abbreviation or an initial. */
const ending = /(?<!\b(?:[A-Z]|Inc|Corp|Co|Ltd|No|vs|approx))[.!?]["”’)]?(?=\s+["“(]?[A-Z•*]|\s*$)/g;

function sentencesIn(lines: readonly Line[]): readonly ReleaseSentence[] {
  const text = lines.map((one) => one.text).join("\n");
  const ends = [...text.matchAll(ending)].map(({ index, 0: mark }) => index + mark.length);
  const cuts = [0, ...ends.filter((end) => end < text.length), text.length];
  return cuts.slice(1).flatMap((end, at) => {
    const from = cuts[at] ?? 0;
    const piece = text.slice(from, end);
    const words = piece.trim().replace(/^[•*–-]\s+/, "");
    if (words === "") return [];
    const before = text.slice(0, from + piece.indexOf(words));
    const line = lines[before.split("\n").length - 1]?.number ?? 1;
    return [
      { line, start: before.length - before.lastIndexOf("\n") - 1, text: words.replaceAll(/\s+/g, " ") },
    ];
  });
}
