import { foldText } from "../text/index.ts";
import type { FoundPlace, FoundResult } from "./found.ts";
import type { NumberHit, NumberShard } from "./number-index.ts";
import { shardOf } from "./numbers/index.ts";
import { cellGap } from "./search-entry.ts";

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

/** Figures and lines are results of their own; sections of a page stand under it, in the order in which they were found. */
export function toResults(hits: readonly NumberHit[], base: string): readonly FoundResult[] {
  const byPage = Map.groupBy(hits, resultKey);
  return [...byPage.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { kind, url, title, figure } = first;
    return {
      url: `${base}${kind === "line" || figure ? url : pageOf(url)}`,
      title,
      places: sentencesFirst(some).map((hit) => toPlace(hit, base)),
      ...(figure && {
        figure: { ...figure, lines: figure.lines.map((one) => ({ ...one, url: base + one.url })) },
      }),
    };
  });
}

function resultKey({ kind, url, title, figure }: NumberHit): string {
  if (figure) return `${title} ${figure.period} ${url}`;
  return kind === "line" ? url : pageOf(url);
}

const pageOf = (url: string): string => url.replace(/#.*$/, "");

/** What reads as a text comes before rows of tables. */
export const sentencesFirst = (hits: readonly NumberHit[]): readonly NumberHit[] =>
  hits.toSorted((a, b) => Number(a.text.includes(cellGap)) - Number(b.text.includes(cellGap)));

/** Findings come first. */
export function gravestHits(hits: readonly NumberHit[]): readonly NumberHit[] {
  const rank = ({ figure }: NumberHit): number => {
    const at = gravest.indexOf(figure?.verdict?.id ?? "");
    return at < 0 ? gravest.length : at;
  };
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

const gravest: readonly string[] = ["does-not-tie", "ties-from-rounded"];

/** The hits on pages in the order of these: the living before the frozen, and first those that discuss a number. */
export function discussedFirst(hits: readonly NumberHit[]): readonly NumberHit[] {
  return hits.toSorted(
    (a, b) =>
      Number(a.kind === "frozen") - Number(b.kind === "frozen") ||
      rankOf(a.url) - rankOf(b.url) ||
      compared(pageOf(a.url), pageOf(b.url)),
  );
}

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const first = [
  /^(?:releases\/[^/]+\/)?notebooks\/.+\//,
  /^releases\/[^/]+\/reconciliations\/.+\//,
  /^releases\/[^/]+\/checks\//,
];

/** Where a number stands in several pages, those that discuss it come first: where in their order a page stands, by its path. */
export function rankOf(path: string): number {
  const rank = first.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? first.length : rank;
}

function toPlace({ url, title, place, text, start, end }: NumberHit, base: string): FoundPlace {
  return { url: `${base}${url}`, title: place || title, text, marks: [[start, end]] };
}
