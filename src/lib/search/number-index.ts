import { numberMatches, shardOf } from "./numbers/index.ts";
import { rowMark, type SearchEntry } from "./search-entry.ts";

/** One place of a number: what it leads to, and the words around it, with the number between `start` and `end`. */
export interface NumberHit extends SearchEntry {
  readonly start: number;
  readonly end: number;
}

/** A part of the index of numbers: the places in it, and by key which of them have the number. */
export interface NumberShard {
  readonly hits: readonly NumberHit[];
  readonly keys: Readonly<Record<string, readonly number[]>>;
}

const around = 90;
/**
 * Where each number stands, in parts by the first digits; a place is named once for a key, in the order of the entries.
 */
export function numberIndex(entries: readonly SearchEntry[]): ReadonlyMap<string, NumberShard> {
  const shards = new Map<string, Part>();
  for (const entry of entries) {
    const seen = new Set<string>();
    for (const { text, match } of passages(entry.text).flatMap(matchesIn)) {
      const fresh = match.keys.filter((key) => !seen.has(key));
      if (fresh.length === 0) continue;
      const shard = partOf(shards, shardOf(match.exact));
      shard.hits.push(hitOf({ ...entry, text }, match));
      for (const key of fresh) {
        seen.add(key);
        const places = shard.keys.get(key);
        if (places) places.push(shard.hits.length - 1);
        else shard.keys.set(key, [shard.hits.length - 1]);
      }
    }
  }
  return new Map(
    [...shards].map(([name, { hits, keys }]) => [name, { hits, keys: Object.fromEntries(keys) }]),
  );
}

/** What stands in a text between its tables, and then their rows: a sentence says more of a number than a row. */
function passages(text: string): readonly string[] {
  const parts = text.split(rowMark);
  const [sentences, rows] = [0, 1].map((odd) => parts.filter((_, at) => at % 2 === odd));
  return [...(sentences ?? []), ...(rows ?? [])].filter((part) => part !== "");
}

const matchesIn = (text: string) => numberMatches(text).map((match) => ({ text, match }));

interface Part {
  readonly hits: NumberHit[];
  readonly keys: Map<string, number[]>;
}

function partOf(shards: Map<string, Part>, name: string): Part {
  const part = shards.get(name) ?? { hits: [], keys: new Map<string, number[]>() };
  shards.set(name, part);
  return part;
}

/** A short text is shown whole, a long one around the number, cut between words. */
function hitOf(entry: SearchEntry, { start, end }: { start: number; end: number }): NumberHit {
  const { text } = entry;
  if (text.length <= 3 * around) return { ...entry, start, end };
  const from = start <= around ? 0 : text.indexOf(" ", start - around) + 1;
  const last = text.lastIndexOf(" ", end + around);
  const to = end + around >= text.length || last < end ? text.length : last;
  const [before, after] = [from > 0 ? "… " : "", to < text.length ? " …" : ""];
  const shift = before.length - from;
  return {
    ...entry,
    text: `${before}${text.slice(from, to)}${after}`,
    start: start + shift,
    end: end + shift,
  };
}
