import { numberIndex } from "./number-index.ts";
import { type KnownPage, pageEntries } from "./page-entries.ts";
import type { SearchEntry } from "./search-entry.ts";
import { type IndexFile, lineIndex, pageIndex } from "./word-index.ts";

/** Parts of indexes that were made before, by all that they were made of. */
export interface KeptIndexes {
  get(of: string): readonly IndexFile[] | null;
  put(of: string, files: readonly IndexFile[]): void;
}

/** A part of the index of a site: the index of its words, and its shares of the index of numbers, as JSON by their names. */
export interface IndexPart {
  readonly words: readonly IndexFile[];
  readonly numbers: ReadonlyMap<string, Uint8Array>;
}

/** The part of pages, which are read only where it was not made before. */
export function pagesPart(pages: readonly KnownPage[], kept?: KeptIndexes): Promise<IndexPart> {
  const of = `pages ${pages.map(({ digest }) => digest).join(" ")}`;
  return keptPart(of, kept, async () => {
    const read = pages.map((page) => page.read());
    return { words: await pageIndex(read), numbers: numbersOf(read.flatMap(pageEntries)) };
  });
}

/** The part of single lines. */
export function linesPart(lines: readonly SearchEntry[], kept?: KeptIndexes): Promise<IndexPart> {
  return keptPart(`lines ${JSON.stringify(lines)}`, kept, async () => ({
    words: await lineIndex(lines),
    numbers: numbersOf(lines),
  }));
}

/** The part of what is found by its numbers alone. */
export function numbersPart(entries: readonly SearchEntry[], kept?: KeptIndexes): Promise<IndexPart> {
  return keptPart(`numbers ${JSON.stringify(entries)}`, kept, async () => ({
    words: [],
    numbers: numbersOf(entries),
  }));
}

function numbersOf(entries: readonly SearchEntry[]): IndexPart["numbers"] {
  return new Map(
    [...numberIndex(entries)].map(([name, shard]) => [name, Buffer.from(JSON.stringify(shard))]),
  );
}

async function keptPart(
  of: string,
  kept: KeptIndexes | undefined,
  make: () => Promise<IndexPart>,
): Promise<IndexPart> {
  const before = kept?.get(of);
  if (before) return fromFiles(before);
  const part = await make();
  kept?.put(of, toFiles(part));
  return part;
}

const toFiles = ({ words, numbers }: IndexPart): readonly IndexFile[] => [
  ...words.map(({ path, content }) => ({ path: `words/${path}`, content })),
  ...[...numbers].map(([name, content]) => ({ path: `numbers/${name}`, content })),
];

function fromFiles(files: readonly IndexFile[]): IndexPart {
  const below = (folder: string): readonly IndexFile[] =>
    files.flatMap(({ path, content }) =>
      path.startsWith(`${folder}/`) ? [{ path: path.slice(folder.length + 1), content }] : [],
    );
  return {
    words: below("words"),
    numbers: new Map(below("numbers").map(({ path, content }) => [path, content])),
  };
}
