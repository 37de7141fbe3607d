import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedRelease } from "../checks/index.ts";
import type { Release } from "../release/index.ts";
import { writeStaged } from "../text/node.ts";
import { figureEntries } from "./figure-entries.ts";
import { findingEntries } from "./finding-entries.ts";
import { lineEntries } from "./line-entries.ts";
import { type KnownWords, speltWords } from "./meant-words.ts";
import { numberIndex } from "./number-index.ts";
import { isFrozen, isSearched, pageEntries, type SearchPage } from "./page-entries.ts";
import { closeIndexes, type IndexFile, lineIndex, pageIndex } from "./word-index.ts";

/**
 * Indexes a built site for its search page: the words of its pages into `search/pages`, those of the lines of releases
 * into `search/lines`, those of its findings into `search/findings`, and every number of both, and of the figures of releases, into `search/numbers`; what abbreviations
 * stand for and how words are spelt into `search/words.json`. Pages that
 * are frozen have an index of their own, `search/frozen`, and come after those that live. The same site gives the same bytes.
 */
export async function indexSite(
  folder: string,
  checked: readonly CheckedRelease[],
  abbreviations: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<void> {
  const releases = checked.map(({ release }) => release);
  const pages = readPages(folder);
  const lines = releases.flatMap(lineEntries);
  const findings = checked.flatMap(findingEntries);
  const [old, current] = [pages.filter(isFrozen), pages.filter((page) => !isFrozen(page))];
  try {
    write(join(folder, "search/pages"), await pageIndex(current));
    write(join(folder, "search/lines"), await lineIndex(lines));
    if (findings.length > 0) write(join(folder, "search/findings"), partOf(await lineIndex(findings)));
    if (old.length > 0) write(join(folder, "search/frozen"), await pageIndex(old));
  } finally {
    await closeIndexes();
  }
  const parts = JSON.stringify({ hasFrozen: old.length > 0, hasFindings: findings.length > 0 });
  const known = {
    abbreviations: Object.fromEntries(abbreviations),
    words: speltWords(releases.flatMap(textsOf)),
  };
  write(join(folder, "search"), [
    { path: "parts.json", content: parts },
    { path: "words.json", content: JSON.stringify(known satisfies KnownWords) },
  ]);
  const shards = numberIndex([
    ...checked.flatMap(figureEntries),
    ...current.flatMap(pageEntries),
    ...lines,
    ...old.flatMap(pageEntries),
  ]);
  const files = [...shards].map(([name, shard]) => ({
    path: `${name}.json`,
    content: JSON.stringify(shard),
  }));
  write(join(folder, "search/numbers"), files);
}

/** An index that is merged into another is read by the program of that one. */
const partOf = (files: readonly IndexFile[]): readonly IndexFile[] =>
  files.filter(({ path }) => !/\.(?:js|pagefind)$/.test(path));

/** Where words are spelt as they should be: in the lines of a release, and in what its measures are called. */
const textsOf = ({ lines, facts }: Release): readonly string[] => [
  ...lines,
  ...new Set([...facts.values()].map(({ label }) => label)),
];

function readPages(folder: string): readonly SearchPage[] {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return files
    .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map((file) => ({
      path: file.replace(/index\.html$/, ""),
      html: readFileSync(join(folder, file), "utf8"),
    }))
    .filter(isSearched);
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
