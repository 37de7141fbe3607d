import { nearestName } from "../../lib/text/index.ts";
import type { Alias } from "./aliases.ts";
import { addressOf } from "./permalinks.ts";
import type { BuiltSite } from "./read-site.ts";

/** What is wrong with aliases: a place that there is not, an old address that is still in use, or one declared twice. */
export function checkAliases(site: BuiltSite, aliases: readonly Alias[]): readonly string[] {
  const seen = new Map<string, Alias>();
  return aliases.flatMap((alias) => {
    const from = addressOf(alias.from.path, alias.from.anchor);
    const first = seen.get(from);
    seen.set(from, first ?? alias);
    if (first) return [`${alias.place}  ${from} is an alias already, at ${first.place}; remove one of them`];
    return faultsOf(site, alias, from);
  });
}

function faultsOf(site: BuiltSite, { from, to, place }: Alias, old: string): readonly string[] {
  const before = site.pages.get(from.path);
  if (before && (from.anchor === "" || before.ids.has(from.anchor))) {
    return [`${place}  ${old} is still an address of the site; remove the alias`];
  }
  const now = site.pages.get(to.path);
  if (!now)
    return [
      `${place}  there is no page ${to.path} for ${old} to lead to${meant(to.path, site.pages.keys())}`,
    ];
  if (to.anchor === "" || now.ids.has(to.anchor)) return [];
  return [`${place}  ${to.path} has no id "${to.anchor}" for ${old} to lead to${meant(to.anchor, now.ids)}`];
}

function meant(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === null ? "; name one that there is" : `; did you mean "${nearest}"?`;
}
