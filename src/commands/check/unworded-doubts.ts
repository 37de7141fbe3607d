import { resolve } from "node:path";
import type { Doubt } from "../../lib/notebook/index.ts";
import type { FoundType } from "./found-types.ts";

/** Where one compiler has something against a file and the other has not, its own words. */
export function unwordedDoubts(doubts: readonly Doubt[], found: readonly FoundType[]): readonly FoundType[] {
  const worded = new Set(found.map(({ place }) => place && resolve(place.file)));
  const silent = doubts.filter(({ file }) => !worded.has(file && resolve(file)));
  return silent.map(({ file, line, column, code, text }) => {
    const words = `error TS${code}: ${text}`;
    return file === null
      ? { text: words, place: null }
      : { text: `${file}:${line}:${column} - ${words}`, place: { file, line, column } };
  });
}
