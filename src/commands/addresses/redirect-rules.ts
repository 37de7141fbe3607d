import type { Alias } from "./aliases.ts";
import { addressOf } from "./permalinks.ts";
import type { BuiltSite } from "./read-site.ts";

/**
 * The file `_redirects` of a site, which hosts such as Netlify and Cloudflare Pages answer by: other than a page that
 * leads on, an answer of the host keeps the `#cell` that a reader came with. One host follows a rule over a page that
 * is there only if it ends in `!`, and others know no `!` and skip such a line, so each rule stands twice. Aliases of
 * anchors have none, since no browser tells a host of them.
 */
export function redirectRules({ base, pages }: BuiltSite, aliases: readonly Alias[]): string {
  const at = (path: string, anchor = ""): string => `${base}${addressOf(path, encodeURI(anchor)).slice(1)}`;
  const moved = aliases.filter(({ from }) => from.anchor === "" && !pages.has(from.path));
  const rules = moved.map(({ from, to }) => `${at(from.path)} ${at(to.path, to.anchor)}`);
  return rules
    .sort()
    .map((rule) => `${rule} 301!\n${rule} 301\n`)
    .join("");
}
