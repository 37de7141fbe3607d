import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedRelease } from "../checks/index.ts";
import type { Release } from "../release/index.ts";
import { type HtmlReader, writeStaged } from "../text/node.ts";
import { figureEntries } from "./figure-entries.ts";
import { rankOf } from "./find-numbers.ts";
import { findingEntries } from "./finding-entries.ts";
import { type IndexPart, type KeptIndexes, linesPart, numbersPart, pagesPart } from "./index-parts.ts";
import { lineEntries } from "./line-entries.ts";
import { type KnownWords, speltWords } from "./meant-words.ts";
import { numberFiles } from "./numbers/index.ts";
import { groupFolder, type SearchParts } from "./open-search.ts";
import {
  groupPages,
  isFrozen,
  isSearched,
  type KnownPage,
  knownPage,
  readSearchPage,
} from "./page-entries.ts";
import { closeIndexes, type IndexFile } from "./word-index.ts";

/** What an index is made of beside the pages and releases of a site, and what need not be made again. */
export interface IndexOptions {
  /** What abbreviations stand for. */
  readonly abbreviations?: ReadonlyMap<string, readonly string[]>;
  /** What reads a file of HTML in the same pass. */
  readonly also?: (file: string) => HtmlReader;
  /** Pages whose files need not be read. */
  readonly known?: ReadonlyMap<string, KnownPage>;
  /** Parts of indexes that were made before. */
  readonly kept?: KeptIndexes;
}

/**
 * Indexes a built site for its search page: the words of its pages into `search/pages`, those of the lines of releases
 * into `search/lines`, those of its findings into `search/findings`, and every number of both, and of the figures of releases, into `search/numbers`; what abbreviations
 * stand for and how words are spelt into `search/words.json`. Pages that
 * are frozen have an index of their own, `search/frozen`, and come after those that live. The same site gives the same
 * bytes, whatever of it was kept.
 *
 * Of a site of many pages these are indexed in groups, each apart, so that a page that changes has only its own indexed
 * again: all but the first in `search/pages-1` and so on. Each file of HTML is read once, and no more are held than are
 * in a group.
 */
export async function indexSite(
  folder: string,
  checked: readonly CheckedRelease[],
  options: IndexOptions = {},
): Promise<void> {
  try {
    const parts = await partsOf(folder, checked, options);
    writeParts(join(folder, "search"), parts);
    writeWords(join(folder, "search"), checked, options.abbreviations);
  } finally {
    await closeIndexes();
  }
}

/** The parts of the index of a site; null where there is nothing of a kind. */
interface SiteParts {
  readonly pages: readonly IndexPart[];
  readonly lines: IndexPart;
  readonly findings: IndexPart | null;
  readonly frozen: IndexPart | null;
  readonly figures: IndexPart;
}

async function partsOf(
  folder: string,
  checked: readonly CheckedRelease[],
  options: IndexOptions,
): Promise<SiteParts> {
  const { kept } = options;
  const [searched, others] = split(htmlFiles(folder), (file) =>
    isSearched({ path: pathOf(file), leadsOn: false }),
  );
  const read = (files: readonly string[]) => files.map((file) => pageAt(folder, file, options));
  read(others);
  const partOf = (files: readonly string[]): Promise<IndexPart> =>
    pagesPart(
      read(files).filter((page) => page.isSearched),
      kept,
    );
  const [old, current] = split(searched, (path) => isFrozen({ path }));
  const pages: IndexPart[] = [];
  for (const group of groupPages(current)) pages.push(await partOf(group));
  const lines = checked.flatMap(({ release }) => lineEntries(release));
  const findings = checked.flatMap(findingEntries);
  return {
    pages,
    lines: await linesPart(lines, kept),
    findings: findings.length > 0 ? await linesPart(findings, kept) : null,
    frozen: old.length > 0 ? await partOf(old) : null,
    figures: await numbersPart(checked.flatMap(figureEntries), kept),
  };
}

function split<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function pageAt(folder: string, file: string, { known, also }: IndexOptions): KnownPage {
  const page = known?.get(file);
  if (page) return page;
  return knownPage(readSearchPage(pathOf(file), readFileSync(join(folder, file), "utf8"), also?.(file)));
}

const pathOf = (file: string): string => file.replace(/index\.html$/, "");

/** The pages of a site, those that discuss a number before others. */
function htmlFiles(folder: string): readonly string[] {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return files.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

function writeParts(folder: string, { pages, lines, findings, frozen, figures }: SiteParts): void {
  for (const [at, { words }] of pages.entries()) {
    write(join(folder, groupFolder(at)), at === 0 ? words : withoutProgram(words));
  }
  write(join(folder, "lines"), lines.words);
  if (findings) write(join(folder, "findings"), withoutProgram(findings.words));
  if (frozen) write(join(folder, "frozen"), frozen.words);
  const divided = writeNumbers(join(folder, "numbers"), [
    figures,
    ...pages,
    lines,
    ...(frozen ? [frozen] : []),
  ]);
  const there = { pages: pages.length, hasFrozen: frozen !== null, hasFindings: findings !== null, divided };
  write(folder, [{ path: "parts.json", content: JSON.stringify(there satisfies SearchParts) }]);
}

/** Gives the names of the files that are divided. */
function writeNumbers(folder: string, parts: readonly IndexPart[]): readonly string[] {
  const shares = Map.groupBy(
    parts.flatMap(({ numbers }) => [...numbers]),
    ([shard]) => shard,
  );
  const sizeOf = (of: readonly (readonly [string, Uint8Array])[]): number =>
    of.reduce((sum, [, { length }]) => sum + length, 0);
  const { files, divided } = numberFiles(new Map([...shares].map(([shard, of]) => [shard, sizeOf(of)])));
  for (const [name, shards] of files) {
    const content = shards.flatMap((shard) => (shares.get(shard) ?? []).map(([, share]) => share));
    write(folder, [{ path: `${name}.json`, content: listOfJson(content) }]);
  }
  return divided;
}

/** What is JSON already is not read for it. */
function listOfJson(items: readonly Uint8Array[]): Uint8Array {
  const between = items.flatMap((item, at) => (at === 0 ? [item] : [Buffer.from(","), item]));
  return Buffer.concat([Buffer.from("["), ...between, Buffer.from("]")]);
}

/** An index that is merged into another is read by the program of that one. */
const withoutProgram = (files: readonly IndexFile[]): readonly IndexFile[] =>
  files.filter(({ path }) => !/\.(?:js|pagefind)$/.test(path));

function writeWords(
  folder: string,
  checked: readonly CheckedRelease[],
  abbreviations: IndexOptions["abbreviations"] = new Map(),
): void {
  const words: KnownWords = {
    abbreviations: Object.fromEntries(abbreviations),
    words: speltWords(checked.flatMap(({ release }) => textsOf(release))),
  };
  write(folder, [{ path: "words.json", content: JSON.stringify(words) }]);
}

/** Where words are spelt as they should be: in the lines of a release, and in what its measures are called. */
const textsOf = ({ lines, facts }: Release): readonly string[] => [
  ...lines,
  ...new Set([...facts.values()].map(({ label }) => label)),
];

function write(folder: string, files: readonly (IndexFile | { path: string; content: string })[]): void {
  for (const { path, content } of files) writeStaged(join(folder, path), content);
}
