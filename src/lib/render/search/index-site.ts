import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Release } from "../../release/index.ts";
import { lineEntries } from "./line-entries.ts";
import { numberIndex } from "./number-index.ts";
import { isSearched, pageEntries, type SearchPage } from "./page-entries.ts";
import { closeIndexes, type IndexFile, lineIndex, pageIndex } from "./word-index.ts";

/**
 * Indexes a built site for its search page: the words of its pages into `search/pages`, those of the lines of releases
 * into `search/lines`, and every number of both into `search/numbers`. The same site gives the same bytes.
 */
export async function indexSite(folder: string, releases: readonly Release[]): Promise<void> {
  const pages = readPages(folder);
  const lines = releases.flatMap(lineEntries);
  try {
    write(join(folder, "search/pages"), await pageIndex(pages));
    write(join(folder, "search/lines"), await lineIndex(lines));
  } finally {
    await closeIndexes();
  }
  const ofPages = pages.flatMap(pageEntries);
  const living = ofPages.filter(({ kind }) => kind === "page");
  const frozen = ofPages.filter(({ kind }) => kind === "frozen");
  const shards = numberIndex([...living, ...lines, ...frozen]);
  const files = [...shards].map(([name, shard]) => ({
    path: `${name}.json`,
    content: JSON.stringify(shard),
  }));
  write(join(folder, "search/numbers"), files);
}

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

const first = [/^notebooks\/.+\//, /^reconciliations\/.+\//, /^checks\//];

/** Where a number stands in several pages, those that discuss it come first. */
function rankOf(file: string): number {
  const rank = first.findIndex((pattern) => pattern.test(file));
  return rank < 0 ? first.length : rank;
}

function write(folder: string, files: readonly (IndexFile | { path: string; content: string })[]): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
