import { asPrinted } from "../../checks/index.ts";
import type { Source } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";
import { hrefs, type Site } from "../site.ts";

/** What a workbook is made from: a release, and the site that shows it; `origin` such as `https://example.com`, if known. */
export interface Grounds {
  readonly release: Release;
  readonly site: Site;
  readonly origin: string | null;
}

/** An address of the site, absolute where it is known where the site will stand. */
export function addressOf({ origin }: Grounds, href: string): string {
  return origin === null ? href : new URL(href, origin).href;
}

/** The address of a line of the release. */
export function lineAddress(grounds: Grounds, line: number): string {
  return addressOf(grounds, hrefs.line(grounds.site, grounds.release.id, line));
}

const around = 160;

/** What the note on a printed figure says: the line with its number, the characters of the figure, and the address. */
export function sourceNote(grounds: Grounds, source: Source): string {
  const { line, start, end, printed } = source;
  const text = grounds.release.lines[line - 1] ?? "";
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  const excerpt = `${from > 0 ? "…" : ""}${readable(text.slice(from, to))}${to < text.length ? "…" : ""}`;
  return [
    `Line ${line}: ${excerpt}`,
    `Printed: ${asPrinted({ printed })}`,
    lineAddress(grounds, line),
  ].join("\n");
}

/** A line of a release without the marks of its markup, its columns apart. */
export function readable(line: string): string {
  return line
    .replace(/<\/?[a-z]+>/g, "")
    .replace(/\\(?=[^\w\s])/g, "")
    .replace(/\s*\t\s*/g, "   ")
    .trim();
}
