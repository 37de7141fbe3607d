import type { LinkView } from "../../show/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";

/** Formats by extension, as readers call them. */
const names: Readonly<Record<string, string>> = {
  xlsx: "Excel workbook",
  ipynb: "Jupyter notebook",
  md: "Markdown",
};

/** A link to each format, in the order given. */
export function downloadLinks(
  formats: readonly string[],
  hrefOf: (format: string) => string,
): readonly LinkView[] {
  return formats.map((format) => ({ href: hrefOf(format), text: names[format] ?? format.toUpperCase() }));
}

/** The links below what a cell shows, in a quiet line; null where there are none. */
export function downloadsHtml(links: readonly LinkView[], isLive: boolean): Html | null {
  if (links.length === 0) return null;
  const hasPicture = isLive && links.some(({ href }) => href.endsWith(".png"));
  const note = hasPicture ? " as published" : "";
  const parts: Child[] = links.flatMap(({ href, text }, at) => [
    at > 0 && " · ",
    h("a", { href }, text),
    href.endsWith(".png") && note,
  ]);
  return h("p", { class: "downloads" }, parts);
}
