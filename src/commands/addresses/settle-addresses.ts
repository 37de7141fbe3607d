import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFile, writeStaged } from "../../lib/text/node.ts";
import type { NotebookFile } from "../notebook-files.ts";
import { type Alias, readAliases } from "./aliases.ts";
import { brokenLinks } from "./broken-links.ts";
import { checkAliases } from "./check-aliases.ts";
import { lostAddresses } from "./lost-addresses.ts";
import { addressesOf, formatPermalinks, parsePermalinks } from "./permalinks.ts";
import { type BuiltSite, readSite } from "./read-site.ts";
import { redirectRules } from "./redirect-rules.ts";
import { writeRedirects } from "./write-redirects.ts";

const list = "data/permalinks.txt";

/** What came of the addresses of a built site. */
export interface Settled {
  /** What an author must mend, each as `file:line:column  sentence`, or with the page in place of the file. */
  readonly mistakes: readonly string[];
  /** Writes new addresses into the list; to be called once the site is published. */
  readonly publish: () => void;
}

/**
 * Writes the redirects that aliases declare into a built site, and holds it to its addresses: no link of it may be
 * broken, and every address of `data/permalinks.txt` must lead somewhere. New addresses join the list, but where
 * `isFixed`, as in CI, they must be there already.
 */
export function settleAddresses(
  folder: string,
  base: string,
  notebooks: readonly NotebookFile[],
  isFixed: boolean,
): Settled {
  const built = readSite(folder, base);
  const text = existsSync(list) ? readFileSync(list, "utf8") : "";
  const published = parsePermalinks(text);
  const { aliases, mistakes } = readAliases(built, notebooks);
  const wrong = [...mistakes, ...checkAliases(built, aliases)];
  const site = wrong.length > 0 ? built : redirect(built, aliases, published);
  const lost = wrong.length > 0 ? [] : lostAddresses(site, published, list, text);
  const known = new Set(published);
  const added = addressesOf(built).filter((address) => !known.has(address));
  const unlisted = isFixed && added.length > 0 ? [unlistedSentence(added)] : [];
  const publish = (): void => {
    if (added.length > 0 && !isFixed) writeFile(list, formatPermalinks([...published, ...added]));
  };
  return { mistakes: [...wrong, ...brokenLinks(site, notebooks), ...lost, ...unlisted], publish };
}

function redirect(built: BuiltSite, aliases: readonly Alias[], published: readonly string[]): BuiltSite {
  const rules = redirectRules(built, aliases);
  if (rules !== "") writeStaged(join(built.folder, "_redirects"), rules);
  return writeRedirects(built, aliases, published);
}

function unlistedSentence(added: readonly string[]): string {
  const more = added.length > 3 ? `, and ${added.length - 3} more` : "";
  return `${list}:1:1  not in the list: ${added.slice(0, 3).join(", ")}${more}; run npm run build and commit ${list}`;
}
