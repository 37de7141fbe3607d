import type { SearchSources } from "./find-places.ts";
import type { WordIndex, WordIndexes } from "./find-words.ts";
import type { KnownWords } from "./meant-words.ts";
import type { NumberHit, NumberShard } from "./number-index.ts";
import { fileOfShard } from "./numbers/index.ts";

/** The part of Pagefind's own module that is used. */
interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

interface PagefindInstance extends WordIndex {
  init(): Promise<void>;
  search(
    words: string,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ): ReturnType<WordIndex["search"]>;
  mergeIndex(folder: string, options: Readonly<Record<string, unknown>>): Promise<void>;
}

/** The indexes of the site that stands at a base path. Nothing is loaded before it is asked for, and nothing twice. */
export function openSearch(base: string): SearchSources {
  const files = new Map<string, Promise<NumberShard | null>>();
  let parts: Promise<SearchParts> | undefined;
  const readParts = (): Promise<SearchParts> => {
    parts ??= fetch(`${base}search/parts.json`).then((response) => response.json());
    return parts;
  };
  let words: Promise<WordIndexes> | undefined;
  let known: Promise<KnownWords> | undefined;
  return {
    base,
    readShard: async (shard) => {
      const name = fileOfShard(shard, new Set((await readParts()).divided));
      const file = files.get(name) ?? readNumbers(`${base}search/numbers/${name}.json`);
      files.set(name, file);
      return file;
    },
    openWords: () => {
      words ??= openWords(base, readParts());
      return words;
    },
    readKnownWords: () => {
      known ??= fetch(`${base}search/words.json`).then((response) => response.json());
      return known;
    },
  };
}

/** What indexes of words a site has. */
export interface SearchParts {
  /** How many of its pages, each in its `groupFolder`. */
  readonly pages: number;
  readonly hasFrozen: boolean;
  readonly hasFindings: boolean;
  /** The names of files of numbers that are divided into others. */
  readonly divided: readonly string[];
}

/** The folder of the index of a group of pages, by the number of the group. */
export const groupFolder = (at: number): string => (at === 0 ? "pages" : `pages-${at}`);

/** A file of the index of numbers, of its shares: those of groups of pages, of lines, of figures. */
function joined(shares: readonly NumberShard[]): NumberShard {
  const hits: NumberHit[] = [];
  const keys = new Map<string, readonly number[]>();
  for (const share of shares) {
    const before = hits.length;
    for (const [key, places] of Object.entries(share.keys)) {
      keys.set(key, [...(keys.get(key) ?? []), ...places.map((place) => place + before)]);
    }
    for (const hit of share.hits) hits.push(hit);
  }
  return { hits, keys: Object.fromEntries(keys) };
}

/** A number that stands nowhere may have no part of the index: that is an answer too. */
async function readNumbers(url: string): Promise<NumberShard | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return joined(await response.json());
}

/** So small that every page that lives comes before every page that is frozen. */
const frozenWeight = 1e-6;

const shown = (base: string) => ({ baseUrl: base, excerptLength: 40 });

/** What is said of all entries of an index, by which one is searched apart from another that it is merged with. */
const ofKind = (kind: "line" | "finding") => ({ mergeFilter: { kind } });

/**
 * Each index is opened by the module that stands beside it: a module of Pagefind keeps one memory, and a second index
 * opened in it would write over the first. The worker is left out: an index this small needs none.
 */
async function openWords(base: string, read: Promise<SearchParts>): Promise<WordIndexes> {
  const open = async (name: string, options = {}): Promise<PagefindInstance> => {
    const folder = `${base}search/${name}/`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
    const index = pagefind.createInstance({
      ...shown(base),
      ...options,
      basePath: folder,
      noWorker: true,
    });
    await index.init();
    return index;
  };
  const [pages, lines, parts] = await Promise.all([
    open(groupFolder(0)),
    open("lines", ofKind("line")),
    read,
  ]);
  const groups = Array.from({ length: parts.pages - 1 }, (_, at) => `${base}search/${groupFolder(at + 1)}/`);
  await Promise.all(groups.map((group) => pages.mergeIndex(group, shown(base))));
  if (parts.hasFrozen)
    await pages.mergeIndex(`${base}search/frozen/`, { ...shown(base), indexWeight: frozenWeight });
  if (parts.hasFindings)
    await lines.mergeIndex(`${base}search/findings/`, { ...shown(base), ...ofKind("finding") });
  return { findings: only(lines, "finding"), pages, lines: only(lines, "line") };
}

const only = (index: PagefindInstance, kind: "line" | "finding"): WordIndex => ({
  search: (words) => index.search(words, { filters: { kind } }),
});
