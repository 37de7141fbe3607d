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

const lines = /^(.*#L)(\d+)(?:-(\d+))?$/;

/** Reads a list of addresses, one a line; the lines of a release may be one entry, `…#L1-363`. */
export function parsePermalinks(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .flatMap(expand);
}

function expand(entry: string): readonly string[] {
  const [, before = "", first, last] = lines.exec(entry) ?? [];
  if (last === undefined) return [entry];
  const count = Math.max(0, Number(last) - Number(first) + 1);
  return Array.from({ length: count }, (_, index) => `${before}${Number(first) + index}`);
}

/** Writes a list of addresses: sorted, each once, runs of lines of a release as one entry. */
export function formatPermalinks(addresses: Iterable<string>): string {
  const unique = [...new Set(addresses)];
  const plain = unique.filter((address) => !isLine(address));
  const numbered = Map.groupBy(unique.filter(isLine), (address) => lines.exec(address)?.[1] ?? "");
  const runs = [...numbered].flatMap(([before, some]) =>
    runsOf(some.map((address) => Number(lines.exec(address)?.[2]))).map(([first, last]) =>
      first === last ? `${before}${first}` : `${before}${first}-${last}`,
    ),
  );
  return `${[...plain, ...runs].sort().join("\n")}\n`;
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
