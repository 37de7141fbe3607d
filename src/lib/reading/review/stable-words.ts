import { saysPeriod, withoutPeriod, wordsOfPeriod } from "../periods/index.ts";

/** What of a caption, a heading or a label is the same in the next release: without its dates, figures and marks of footnotes. */
export function stableWords(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").replaceAll(/\((?:\d{1,2}|[a-z])\)|[*†‡§]+/g, " ");
  const undated = /\d/.test(plain) && saysPeriod(wordsOfPeriod(plain)) ? withoutPeriod(plain) : plain;
  return undated
    .replaceAll(/\d[\d,.]*/g, "#")
    .replaceAll(/\(\s*\)/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s|,:;.–—-]+|[\s|,:;–—-]+$/g, "")
    .slice(0, 120);
}

/** Names, each told apart from those before it that are the same but for capitals: `Total`, `Total (2)`. */
export function numberedNames(names: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const key = name.toLowerCase();
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
