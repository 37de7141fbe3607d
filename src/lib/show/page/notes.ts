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
  if (page.notes.size === 0) return cards;
  return `<div class="notes">${htmlOf(heading(page))}${cards}</div>`;
}

function heading({ site, release }: ReleasePage) {
  const link = h("a", { href: releaseHref(site, release) }, `${release.issuer}, ${release.title}`);
  return h(
    "div",
    { class: "notes-head" },
    h("h2", {}, "Notes"),
    h("p", {}, "The numbered lines are those of ", link, "."),
  );
}
