import { type BuiltSite, targetOf } from "./read-site.ts";

/** The addresses that a site publishes: each of its pages, and each anchor that a page offers to copy; sorted. */
export function addressesOf(site: BuiltSite): readonly string[] {
  const pages = [...site.pages.values()].filter(({ path }) => path.endsWith("/"));
  const bookmarks = pages.flatMap((page) =>
    page.bookmarks.flatMap((href) => {
      const target = targetOf(site, page.path, href);
      return target === null || target === "elsewhere" ? [] : [addressOf(target.path, target.anchor)];
    }),
  );
  return [...new Set([...pages.map(({ path }) => path), ...bookmarks])].sort();
}

/** `/notebooks/growth/#table`. */
export function addressOf(path: string, anchor: string): string {
  return anchor === "" ? path : `${path}#${anchor}`;
}

const lines = /^([^#]*#L)(\d{1,9})(?:-(\d{1,9}))?$/;

/** What stands in a list of addresses. */
export interface Permalinks {
  readonly addresses: readonly string[];
  /** What an address is, `reconciliation internap-2010-q2 adjusted-ebitda 2010-Q2`, where the list says it. */
  readonly meanings: ReadonlyMap<string, string>;
  /** Each as `line:column  sentence`. */
  readonly mistakes: readonly string[];
}

/** More lines than any release has; more addresses than one list can be read for. */
const [mostLines, mostAddresses] = [100_000, 2_000_000];

/**
 * Reads a list of addresses, one a line, each with what it is after a tab; the lines of a release may be one entry,
 * `…#L1-363`.
 */
export function readPermalinks(text: string): Permalinks {
  const [addresses, mistakes]: [string[], string[]] = [[], []];
  const meanings = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [entry = "", meaning] = line.split("\t");
    if (entry === "") continue;
    const some = expand(entry);
    if (some === null) mistakes.push(`${index + 1}:1  ${tooMany(entry)}`);
    else if (addresses.length + some.length > mostAddresses) {
      return {
        addresses,
        meanings,
        mistakes: [`${index + 1}:1  the list has more than ${mostAddresses} addresses`],
      };
    } else addresses.push(...some);
    if (meaning) meanings.set(entry, meaning);
  }
  return { addresses, meanings, mistakes };
}

/** The addresses of a list alone. */
export function parsePermalinks(text: string): readonly string[] {
  return readPermalinks(text).addresses;
}

/** Null for more lines than a release can have. */
function expand(entry: string): readonly string[] | null {
  const [, before = "", first, last] = lines.exec(entry) ?? [];
  if (last === undefined) return [entry];
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 1 && count <= mostLines)) return null;
  return Array.from({ length: count }, (_, index) => `${before}${Number(first) + index}`);
}

const tooMany = (entry: string): string =>
  `${entry.slice(0, 120)} is no run of lines: from the first to the last, and at most ${mostLines}; correct it after the release`;

/** Writes a list of addresses: sorted, each once, with what it is where that is known; runs of lines of a release as one entry. */
export function formatPermalinks(
  addresses: Iterable<string>,
  meanings: ReadonlyMap<string, string> = new Map(),
): string {
  const unique = [...new Set(addresses)];
  const plain = unique.filter((address) => !isLine(address));
  const numbered = Map.groupBy(unique.filter(isLine), (address) => lines.exec(address)?.[1] ?? "");
  const runs = [...numbered].flatMap(([before, some]) =>
    runsOf(some.map((address) => Number(lines.exec(address)?.[2]))).map(([first, last]) =>
      first === last ? `${before}${first}` : `${before}${first}-${last}`,
    ),
  );
  const written = [...plain, ...runs].sort().map((address) => {
    const meaning = meanings.get(address);
    return meaning ? `${address}\t${meaning}` : address;
  });
  return `${written.join("\n")}\n`;
}

const isLine = (address: string): boolean => lines.test(address);

function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
