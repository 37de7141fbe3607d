import { numberMatches } from "./numbers/index.ts";

/** What a reader asks for: numbers, as keys of the index of numbers, and words. */
export interface SearchForms {
  /** Each number with what was said of it: `9,924` is `9924`, `$(1.3) million` is `-1.3 million`. */
  readonly numbers: readonly string[];
  /** What is left, for a search by words. */
  readonly words: string;
}

/** Reads a query in the way in which texts are read for the index. */
export function searchForms(query: string): SearchForms {
  const matches = numberMatches(query);
  let at = 0;
  let words = "";
  for (const { start, end } of matches) {
    words += `${query.slice(at, start)} `;
    at = end;
  }
  words = (words + query.slice(at)).replaceAll(/\s+/g, " ").trim();
  return { numbers: [...new Set(matches.map(({ exact }) => exact))], words: hasWord(words) ? words : "" };
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
