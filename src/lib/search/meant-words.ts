import { foldText, nearestName } from "../text/index.ts";

/** The words that a search knows: what abbreviations stand for, and how words of the releases are spelt. */
export interface KnownWords {
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
}

/** What a reader may have meant by words that stand nowhere, best first: abbreviations in words, misspelt words as they are spelt. */
export function meantWords(query: string, { abbreviations, words }: KnownWords): readonly string[] {
  const meanings = new Map(Object.entries(abbreviations).map(([short, long]) => [foldText(short), long]));
  const spelt = new Map(words.map((word) => [foldText(word), word]));
  const candidates = [...spelt.keys(), ...meanings.keys()];
  const parts = query.split(/\s+/).map((part): readonly string[] => {
    const folded = foldText(part);
    const meant = meanings.get(folded);
    if (meant) return meant;
    if (spelt.has(folded) || !/^[\p{L}&-]{3,}$/u.test(folded)) return [part];
    const nearest = nearestName(folded, candidates);
    return nearest === null ? [part] : (meanings.get(nearest) ?? [spelt.get(nearest) ?? part]);
  });
  const most = Math.max(...parts.map(({ length }) => length));
  const readings = Array.from({ length: most }, (_, at) =>
    parts.map((part) => part[at] ?? part[0]).join(" "),
  );
  return readings.filter((reading) => foldText(reading) !== foldText(query));
}

/** The words of texts, each once: abbreviations in their capitals, all others in small letters. */
export function speltWords(texts: Iterable<string>): readonly string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
      const low = word.toLowerCase();
      const isMixed = /\p{Ll}{2}/u.test(text);
      if (!found.has(low) || (isMixed && word === word.toUpperCase())) {
        found.set(low, isMixed && word === word.toUpperCase() ? word : low);
      }
    }
  }
  return [...found.values()].sort();
}
