import { h, htmlOf } from "../../text/index.ts";
import type { ReleasePage } from "./page.ts";
import { releaseHref } from "./release-href.ts";

/**
 * The cards of a page's figures, for the end of its body. On paper, where nothing opens, they stand there as numbered
 * notes below a heading that is seen nowhere else; the cards of a release's own page are no notes, since each of its
 * figures stands in its line.
 */
export function notes(page: ReleasePage): string {
  const cards = [...page.cards.values()].join("");
  const heading = notesHeading(page);
  return heading === null ? cards : `<div class="notes">${heading}${cards}</div>`;
}

/** The heading above the cards of a page as HTML; null where they are no notes. */
export function notesHeading({ site, release, notes: { size } }: ReleasePage): string | null {
  if (size === 0) return null;
  const link = h("a", { href: releaseHref(site, release) }, `${release.issuer}, ${release.title}`);
  const lines = h("p", {}, "The numbered lines are those of ", link, ".");
  return htmlOf(h("div", { class: "notes-head" }, h("h2", {}, "Notes"), lines));
}
