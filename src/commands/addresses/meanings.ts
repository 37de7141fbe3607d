import type { Alias } from "./aliases.ts";
import { addressOf, type Permalinks } from "./permalinks.ts";
import type { BuiltSite } from "./read-site.ts";

/** What addresses of a built site are; an anchor is what its page is, and an address that moved what it leads to. */
export function meaningsIn(
  site: BuiltSite,
  aliases: readonly Alias[],
  addresses: readonly string[],
): ReadonlyMap<string, string> {
  const moved = new Map(aliases.map(({ from, to }) => [addressOf(from.path, from.anchor), to.path]));
  const found = addresses.flatMap((address) => {
    const path = address.split("#")[0] ?? "";
    const page = moved.get(address) ?? moved.get(path) ?? path;
    const what = site.pages.get(page)?.what ?? "";
    return what === "" ? [] : [[address, what] as const];
  });
  return new Map(found);
}

/** What the list has to say: of each page, and of an anchor where that is not the same. */
export function notedMeanings(meanings: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...meanings].filter(([address, what]) => {
      const [path = "", anchor] = address.split("#");
      return anchor === undefined || meanings.get(path) !== what;
    }),
  );
}

/**
 * Each address that would be something else than it was published as, as `file:line:column  sentence`. One that an
 * author leads on, among `renamed`, may have another name in it, and is of the same kind, release and period.
 */
export function changedMeanings(
  { meanings }: Pick<Permalinks, "meanings">,
  now: ReadonlyMap<string, string>,
  renamed: ReadonlySet<string>,
  placeOf: (address: string) => string,
): readonly string[] {
  return [...meanings].flatMap(([address, was]) => {
    const is = now.get(address);
    if (is === undefined || is === was || (renamed.has(address) && isRenamed(was, is))) return [];
    return [
      `${placeOf(address)}  ${address} was published as "${was}" and would be "${is}" now; an address keeps its meaning; give what stands there now an address of its own`,
    ];
  });
}

/** Whether two meanings differ in nothing but the name: `notebook fern profit` and `notebook fern gain`. */
function isRenamed(was: string, is: string): boolean {
  const withoutName = (what: string): string => what.split(" ").toSpliced(2, 1).join(" ");
  return withoutName(was) === withoutName(is);
}

/** Ids that stand twice on a page: an address that means two things means none. */
export function doubledIds({ pages }: BuiltSite): readonly string[] {
  return [...pages.values()].flatMap(({ path, doubled }) =>
    doubled.map(
      (id) =>
        `${path}  two elements have the id "${id}", so that ${path}#${id} could mean either; rename one`,
    ),
  );
}
