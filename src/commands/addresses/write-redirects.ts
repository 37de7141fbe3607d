import { readFileSync } from "node:fs";
import { join } from "node:path";
import { htmlOf } from "../../lib/text/index.ts";
import { writeStaged } from "../../lib/text/node.ts";
import type { Address, Alias } from "./aliases.ts";
import { movedScriptElement, movedScriptSource } from "./moved-script.ts";
import { addressOf } from "./permalinks.ts";
import { type BuiltSite, readPage, type SitePage } from "./read-site.ts";
import { redirectPage } from "./redirect-page.ts";

/**
 * Makes aliases lead somewhere on any static host: a page that is gone becomes one that leads on, and an anchor that is
 * gone an empty element where it moved within its page, or a link where it moved to another. `published` are the
 * addresses ever published: an anchor of a page that is gone leads to its like on the page that stands for it.
 * Returns the site as it is then.
 */
export function writeRedirects(
  site: BuiltSite,
  aliases: readonly Alias[],
  published: readonly string[],
): BuiltSite {
  const pages = new Map(site.pages);
  const anchors = anchorsByPage(published);
  for (const [path, own] of Map.groupBy(aliases, ({ from }) => from.path)) {
    const there = site.pages.get(path);
    const file = there ? addAnchors(site, there, own) : writePage(site, path, own, anchors.get(path) ?? []);
    pages.set(path, readPage(site.folder, file));
  }
  return { ...site, pages };
}

function writePage(
  site: BuiltSite,
  path: string,
  own: readonly Alias[],
  published: readonly string[],
): string {
  const whole = own.find(({ from }) => from.anchor === "");
  const to = whole?.to ?? { path: own[0]?.to.path ?? "/", anchor: "" };
  const named = own
    .filter(({ from }) => from.anchor !== "")
    .map(({ from, to }) => [from.anchor, to] as const);
  const anchors = new Map([...likeAnchors(site, to, published), ...named]);
  const links = [...anchors].map(([id, address]) => ({ id, href: hrefOf(site, address) }));
  const file = `${path.slice(1)}index.html`;
  writeStaged(join(site.folder, file), redirectPage(hrefOf(site, to), links));
  return file;
}

/** The anchors ever published of each page; looked through once, since a site has many pages that lead on. */
function anchorsByPage(published: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const anchors = new Map<string, string[]>();
  for (const address of published) {
    const at = address.indexOf("#");
    if (at < 0) continue;
    const path = address.slice(0, at);
    const own = anchors.get(path) ?? [];
    anchors.set(path, own);
    own.push(address.slice(at + 1));
  }
  return anchors;
}

/** Those of the anchors published on a page that is gone which the page that stands for it has, too. */
function likeAnchors(
  site: BuiltSite,
  to: Address,
  published: readonly string[],
): readonly (readonly [string, Address])[] {
  const ids = site.pages.get(to.path)?.ids;
  return published.filter((id) => ids?.has(id)).map((id) => [id, { path: to.path, anchor: id }] as const);
}

function hrefOf({ base }: BuiltSite, { path, anchor }: Address): string {
  return `${base}${addressOf(path, encodeURI(anchor)).slice(1)}`;
}

function addAnchors(site: BuiltSite, page: SitePage, own: readonly Alias[]): string {
  const path = join(site.folder, page.file);
  const html = own.reduce((text, alias) => addAnchor(site, page, text, alias), readFileSync(path, "utf8"));
  writeStaged(path, own.some(({ to }) => to.path !== page.path) ? withScript(html) : html);
  return page.file;
}

/** With the script that follows the anchors of the page which lead on, and a policy that allows it. */
function withScript(html: string): string {
  return html
    .replace("script-src 'self'", (before) => `${before} ${movedScriptSource}`)
    .replace("</body>", () => `${movedScriptElement}</body>`);
}

function addAnchor(site: BuiltSite, page: SitePage, html: string, { from, to }: Alias): string {
  const [id, anchor] = [from.anchor, to.anchor || "_main"].map((text) =>
    htmlOf(text).replaceAll('"', "&#x22;"),
  );
  if (to.path === page.path) {
    const opening = html.indexOf(">", html.indexOf(` id="${anchor}"`)) + 1;
    return `${html.slice(0, opening)}<span id="${id}"></span>${html.slice(opening)}`;
  }
  const address = addressOf(to.path, to.anchor);
  const link = `<a class="moved-to" href="${hrefOf(site, to)}">${htmlOf(address)}</a>`;
  const moved = `<p class="moved" id="${id}">Moved to ${link}.</p>`;
  return html.replace("</main>", () => `${moved}</main>`);
}
