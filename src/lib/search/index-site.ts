import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedRelease } from "../checks/index.ts";
import type { Release } from "../release/index.ts";
import type { HtmlReader } from "../text/node.ts";
import { writeStaged } from "../text/node.ts";
import { figureEntries } from "./figure-entries.ts";
import { findingEntries } from "./finding-entries.ts";
import { lineEntries } from "./line-entries.ts";
import { type KnownWords, speltWords } from "./meant-words.ts";
import { numberIndex } from "./number-index.ts";
import { isFrozen, isSearched, pageEntries, readSearchPage, type SearchPage } from "./page-entries.ts";
import type { SearchEntry } from "./search-entry.ts";
import { closeIndexes, type IndexFile, lineIndex, pageIndex } from "./word-index.ts";

/**
 * Indexes a built site for its search page: the words of its pages into `search/pages`, those of the lines of releases
 * into `search/lines`, those of its findings into `search/findings`, and every number of both, and of the figures of releases, into `search/numbers`; what abbreviations
 * stand for and how words are spelt into `search/words.json`. Pages that
 * are frozen have an index of their own, `search/frozen`, and come after those that live. The same site gives the same bytes.
 *
 * Each file of HTML is read once, and none is held: `also` gives what reads it in the same pass, by its path. Pages
 * that are `known`, by their files, are not read.
 */
export async function indexSite(
  folder: string,
  checked: readonly CheckedRelease[],
  abbreviations: ReadonlyMap<string, readonly string[]> = new Map(),
  also?: (file: string) => HtmlReader,
  known: ReadonlyMap<string, SearchPage> = new Map(),
): Promise<void> {
  const releases = checked.map(({ release }) => release);
  const files = htmlFiles(folder);
  const [current, old] = [new PageReading(folder, known, also), new PageReading(folder, known, also)];
  const lines = releases.flatMap(lineEntries);
  const findings = checked.flatMap(findingEntries);
  const frozen = files.filter((path) => isFrozen({ path }));
  try {
    write(
      join(folder, "search/pages"),
      await pageIndex(current.pages(files.filter((path) => !isFrozen({ path })))),
    );
    write(join(folder, "search/lines"), await lineIndex(lines));
    if (findings.length > 0) write(join(folder, "search/findings"), partOf(await lineIndex(findings)));
    if (frozen.length > 0) write(join(folder, "search/frozen"), await pageIndex(old.pages(frozen)));
  } finally {
    await closeIndexes();
  }
  const there = JSON.stringify({ hasFrozen: frozen.length > 0, hasFindings: findings.length > 0 });
  const words = {
    abbreviations: Object.fromEntries(abbreviations),
    words: speltWords(releases.flatMap(textsOf)),
  };
  write(join(folder, "search"), [
    { path: "parts.json", content: there },
    { path: "words.json", content: JSON.stringify(words satisfies KnownWords) },
  ]);
  const shards = numberIndex([
    ...checked.flatMap(figureEntries),
    ...current.entries,
    ...lines,
    ...old.entries,
  ]);
  const parts = [...shards].map(([name, shard]) => ({
    path: `${name}.json`,
    content: JSON.stringify(shard),
  }));
  write(join(folder, "search/numbers"), parts);
}

/** An index that is merged into another is read by the program of that one. */
const partOf = (files: readonly IndexFile[]): readonly IndexFile[] =>
  files.filter(({ path }) => !/\.(?:js|pagefind)$/.test(path));

/** Where words are spelt as they should be: in the lines of a release, and in what its measures are called. */
const textsOf = ({ lines, facts }: Release): readonly string[] => [
  ...lines,
  ...new Set([...facts.values()].map(({ label }) => label)),
];

/** The pages of a site, those that discuss a number before others. */
function htmlFiles(folder: string): readonly string[] {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return files.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/** Pages that are read one after the other; of each stays what the index of numbers needs. */
class PageReading {
  readonly entries: SearchEntry[] = [];
  readonly #folder: string;
  readonly #known: ReadonlyMap<string, SearchPage>;
  readonly #also: ((file: string) => HtmlReader) | undefined;

  constructor(folder: string, known: ReadonlyMap<string, SearchPage>, also?: (file: string) => HtmlReader) {
    this.#folder = folder;
    this.#known = known;
    this.#also = also;
  }

  /** Reads pages, and gives those that are searched. */
  *pages(files: readonly string[]): Generator<SearchPage> {
    for (const file of files) {
      const page = this.#known.get(file) ?? this.#read(file);
      if (!isSearched(page)) continue;
      // A clone, since a part of a text keeps all of it.
      this.entries.push(...structuredClone(pageEntries(page)));
      yield page;
    }
  }

  #read(file: string): SearchPage {
    const html = readFileSync(join(this.#folder, file), "utf8");
    return readSearchPage(file.replace(/index\.html$/, ""), html, this.#also?.(file));
  }
}

const first = [
  /^(?:releases\/[^/]+\/)?notebooks\/.+\//,
  /^releases\/[^/]+\/reconciliations\/.+\//,
  /^releases\/[^/]+\/checks\//,
];

/** Where a number stands in several pages, those that discuss it come first. */
function rankOf(file: string): number {
  const rank = first.findIndex((pattern) => pattern.test(file));
  return rank < 0 ? first.length : rank;
}

function write(folder: string, files: readonly (IndexFile | { path: string; content: string })[]): void {
  for (const { path, content } of files) writeStaged(join(folder, path), content);
}
