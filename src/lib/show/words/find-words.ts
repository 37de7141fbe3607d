import { type Release, readable } from "../../release/index.ts";

/** What an expression puts into a quotation, or an author leaves out of it. */
const gap = /\uFFFC|\[?(?:…|\.\s?\.\s?\.)\]?/;

/**
 * Looks for a quotation in a release, word for word; blanks, the shapes of quotation marks and dashes, and the escapes
 * of the text do not count, nor does a mark of punctuation that the sentence around the quotation brings. Parts around
 * an ellipsis or an expression must stand in one line in their order. Null if it stands there; else the line that has
 * most of its words, with some of them, or "".
 */
export function findWords({ lines }: Pick<Release, "lines">, words: string): string | null {
  const parts = plain(words)
    .split(gap)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  const texts = lines.map(plain);
  const isThere = (text: string): boolean => hasParts(text, parts);
  return texts.some(isThere) || isThere(texts.join(" ").replace(/\s+/g, " ")) ? null : nearest(texts, words);
}

function hasParts(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const end = endOf(text, part, from) ?? (isLast ? endOf(text, part.replace(/[.,;:]$/, ""), from) : null);
    if (end === null) return false;
    from = end;
  }
  return true;
}

/** Where a part ends that stands in a text as whole words. */
function endOf(text: string, part: string, from: number): number | null {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const isWhole = !continues(text, at) && !continues(text, end);
    if (isWhole) return end;
  }
  return null;
}

/** Whether a word or a number goes on over this place. */
function continues(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2);
  if (at === 0 || at >= text.length) return false;
  const [before, after] = [text[at - 1] ?? "", text[at] ?? ""];
  if (/[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after)) return true;
  return /\d[.,]\d/.test(around) && /[\d.,]/.test(before) && /[\d.,]/.test(after);
}

function nearest(texts: readonly string[], words: string): string {
  const wanted = new Set(wordsOf(plain(words)));
  const ranked = texts.map((text, index) => {
    const has = new Set(wordsOf(text));
    return { index, text, shared: [...wanted].filter((word) => has.has(word)).length, size: has.size };
  });
  const [best] = ranked.toSorted((a, b) => b.shared - a.shared || a.size - b.size);
  if (!best || best.shared * 2 <= wanted.size) return "";
  return `line ${best.index + 1}, “${excerpt(best.text, wanted)}”`;
}

/** The stretch of a line, as many words as are wanted and a few more, in which most of the wanted stand. */
function excerpt(text: string, wanted: ReadonlySet<string>): string {
  const all = text.trim().split(" ");
  const length = Math.min(all.length, wanted.size + 4);
  const starts = Array.from({ length: all.length - length + 1 }, (_, start) => start);
  const score = (start: number): number =>
    new Set(wordsOf(all.slice(start, start + length).join(" ")).filter((word) => wanted.has(word))).size;
  const best = starts.reduce((a, b) => (score(b) > score(a) ? b : a), 0);
  const [before, after] = [best > 0 ? "…" : "", best + length < all.length ? "…" : ""];
  return `${before}${all.slice(best, best + length).join(" ")}${after}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d][\p{L}\d.,’'-]*[\p{L}\d]|[\p{L}\d]/gu) ?? [];
}

/** As it reads; one shape for each mark, one blank for each run of them. */
function plain(text: string): string {
  return readable(text)
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐‑–—−]/g, "-")
    .replaceAll(/\s+/g, " ");
}
