import { addressOf } from "./permalinks.ts";
import type { BuiltSite } from "./read-site.ts";

/**
 * What to do about each published address that leads nowhere, as `file:line:column  sentence`: the page, if it is gone
 * with all its anchors, or the anchor. `list` is the file of addresses, `text` what stands in it.
 */
export function lostAddresses(
  site: BuiltSite,
  published: readonly string[],
  list: string,
  text: string,
): readonly string[] {
  const placeOf = placesInList(list, text);
  const lost = published.filter((address) => !resolves(site, address));
  const byPage = Map.groupBy(lost, (address) => address.split("#")[0] ?? "");
  return [...byPage].flatMap(([path, some]) => {
    const gone = site.pages.has(path) ? some : [path];
    return gone.map((address) => `${placeOf(address)}  ${sentence(address, site.pages.has(path))}`);
  });
}

function resolves({ pages }: BuiltSite, address: string): boolean {
  const [path = "", ...anchor] = address.split("#");
  const page = pages.get(path);
  return page !== undefined && (anchor.length === 0 || page.ids.has(anchor.join("#")));
}

function sentence(address: string, hasPage: boolean): string {
  const [path = "", anchor = ""] = [address.split("#")[0] ?? "", address.split("#").slice(1).join("#")];
  const old = addressOf(path, anchor).slice(1);
  // What stands in frames goes with the page itself.
  const page = path.replace(/^\/embed(?=\/)/, "");
  return `${address} was published and leads nowhere now; it was ${whatWas(page, anchor)}; ${remedy(page, old, hasPage)}, or, if nobody has seen it, delete its line here`;
}

function whatWas(path: string, anchor: string): string {
  const { room, release, name, period, version } = partsOf(path);
  if (version) return `the record ${recordOf(path)}`;
  if (room === "notebooks" && anchor) return `a cell or heading of src/notebooks/${name}.mdx`;
  if (room === "notebooks") return `the notebook src/notebooks/${name}.mdx`;
  if (room === "reconciliations") return `the reconciliation "${name}" in ${period}`;
  if (room === "checks" && anchor) return `the check "${anchor}"`;
  if (release && anchor) return `line ${anchor.slice(1)} of the release "${release}"`;
  return `the page ${path}`;
}

function remedy(path: string, old: string, hasPage: boolean): string {
  const { room, name, version } = partsOf(path);
  if (version) return "restore it from the history: what is frozen stays";
  if (room === "reconciliations" && name)
    return `give the reconciliation back its id, or put "aliases": ["reconciliations/${name}/"] beside it in reconciliations.json`;
  if (room === "notebooks" && hasPage)
    return `give it back its id, or put "${old} -> new-id" under aliases: in the front matter`;
  if (room === "notebooks")
    return `give it back its name, or put "${old}" under aliases: in the front matter of another`;
  return `give it back its id, or put "${old} -> address" under aliases: in the notebook that discusses it`;
}

/** `/releases/a/reconciliations/b/2010-q2/@c/`, with or without the release; a notebook has no period. */
function partsOf(path: string): Readonly<Record<"room" | "release" | "name" | "period" | "version", string>> {
  const parts = path.split("/").slice(1);
  const release = parts[0] === "releases" ? (parts[1] ?? "") : "";
  const [room = "", name = "", period = ""] = release ? parts.slice(2) : parts;
  const version = parts.find((part) => part.startsWith("@")) ?? "";
  return { room, release, name, period, version: version.slice(1) };
}

function recordOf(path: string): string {
  const { room, release, name, period, version } = partsOf(path);
  if (room === "notebooks") return `data/frozen/notebooks/${release && `${release}/`}${name}/${version}.json`;
  return `data/frozen/${name}/${period}/${version}.json`;
}

/** The line of the list on which an address stands; lines of a release may stand there as a run. */
export function placesInList(list: string, text: string): (address: string) => string {
  const known = new Map<string, number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const entry = line.split("\t")[0] ?? "";
    const run = entry.replace(/#L\d+(?:-\d+)?$/, "#L");
    for (const key of [entry, run]) if (!known.has(key)) known.set(key, index + 1);
  }
  return (address) => `${list}:${known.get(address) ?? known.get(address.replace(/#L\d+$/, "#L")) ?? 1}:1`;
}
