import { foldText } from "../text/index.ts";
import type { FoundPlace, FoundResult } from "./found.ts";
import type { NumberHit, NumberShard } from "./number-index.ts";
import { shardOf } from "./number-keys.ts";

/** Reads a part of the index of numbers by its name; null if there is no such part. */
export type ReadShard = (name: string) => Promise<NumberShard | null>;

/** The places that have every one of the numbers, as hits of the first of them, in the order of the index. */
export async function numberHits(numbers: readonly string[], read: ReadShard): Promise<readonly NumberHit[]> {
  const [first = [], ...others] = await Promise.all(numbers.map((number) => hitsOf(number, read)));
  const urls = others.map((hits) => new Set(hits.map(({ url }) => url)));
  return first.filter(({ url }) => urls.every((one) => one.has(url)));
}

async function hitsOf(number: string, read: ReadShard): Promise<readonly NumberHit[]> {
  const shard = await read(shardOf(number));
  const places = shard && Object.hasOwn(shard.keys, number) ? (shard.keys[number] ?? []) : [];
  return places.flatMap((place) => shard?.hits[place] ?? []);
}

/** Whether a hit has each of the words, or a word that begins with it. */
export function hasWords({ text, names, title }: NumberHit, words: string): boolean {
  const found = foldText(`${title} ${text} ${names}`).split(/[^\p{L}\p{N}]+/u);
  const wanted = foldText(words).split(/[^\p{L}\p{N}]+/u);
  return wanted.every((word) => found.some((one) => one.startsWith(word)));
}

/** Lines are results of their own; sections of a page stand under it, in the order in which they were found. */
export function toResults(hits: readonly NumberHit[], base: string): readonly FoundResult[] {
  const byPage = Map.groupBy(hits, (hit) => (hit.kind === "line" ? hit.url : hit.url.replace(/#.*$/, "")));
  return [...byPage].map(([url, some]) => ({
    url: `${base}${url}`,
    title: some[0]?.title ?? "",
    places: some.map((hit) => toPlace(hit, base)),
  }));
}

function toPlace({ url, title, place, text, start, end }: NumberHit, base: string): FoundPlace {
  return { url: `${base}${url}`, title: place || title, text, marks: [[start, end]] };
}
