import type { LinkView } from "../../show/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { type Extension, type Format, formatOf, formats } from "../formats.ts";

/** A link to each format, in the order given. */
export function downloadLinks<E extends Extension>(
  extensions: readonly E[],
  hrefOf: (extension: E) => string,
): readonly LinkView[] {
  return extensions.map((extension) => {
    const { title, savedAs }: Format = formats[extension];
    const href = hrefOf(extension);
    return { href, text: title, ...(savedAs !== undefined && { savedAs: savedName(href, savedAs) }) };
  });
}

function savedName(href: string, extension: string): string {
  return `${href.slice(href.lastIndexOf("/") + 1, href.lastIndexOf("."))}.${extension}`;
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
