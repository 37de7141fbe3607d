import { hrefs, type Site, wholeAddress } from "../../../addresses/index.ts";
import { asPrinted } from "../../../checks/index.ts";
import type { Source } from "../../../figures/index.ts";
import { type Release, readable } from "../../../release/index.ts";
import type { Link } from "../ooxml/index.ts";

/** What a workbook is made from: a release, and the site that shows it. */
export interface Grounds {
  readonly release: Release;
  readonly site: Site;
}

/** The address of a line of the release. */
export function lineAddress(grounds: Grounds, line: number): string {
  return wholeAddress(grounds.site, hrefs.line(grounds.site, grounds.release.id, line));
}

/** A link to the page of a line, or to a place in the workbook where it is not known where the site will stand. */
export function linkToLine(grounds: Grounds, line: number, otherwise: string): Link {
  return grounds.site.origin === undefined
    ? { kind: "inside", location: otherwise }
    : { kind: "web", url: lineAddress(grounds, line) };
}

const around = 160;

/** What the note on a printed figure says: the line with its number, the characters of the figure, and the address. */
export function sourceNote(grounds: Grounds, source: Source): string {
  const { line, start, end, printed } = source;
  const text = grounds.release.lines[line - 1] ?? "";
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  const excerpt = `${from > 0 ? "…" : ""}${columnsApart(text.slice(from, to))}${to < text.length ? "…" : ""}`;
  return [`Line ${line}: ${excerpt}`, `Printed: ${asPrinted({ printed })}`, lineAddress(grounds, line)].join(
    "\n",
  );
}

/** A line of a release as it reads, its columns apart. */
export function columnsApart(line: string): string {
  return readable(line)
    .replace(/\s*\t\s*/g, "   ")
    .trim();
}
