import type { LinkView } from "../../show/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { type Extension, formatOf, formats } from "../formats.ts";

/** A link to each format, in the order given. */
export function downloadLinks<E extends Extension>(
  extensions: readonly E[],
  hrefOf: (extension: E) => string,
): readonly LinkView[] {
  return extensions.map((extension) => ({ href: hrefOf(extension), text: formats[extension].title }));
}

/** The links below what a cell shows, in a quiet line; null where there are none. */
export function downloadsHtml(links: readonly LinkView[], isLive: boolean): Html | null {
  if (links.length === 0) return null;
  const parts: Child[] = links.flatMap(({ href, text }, at) => [
    at > 0 && " · ",
    h("a", { href }, text),
    isLive && formatOf(href)?.isAsPublished && " as published",
  ]);
  return h("p", { class: "downloads" }, parts);
}
