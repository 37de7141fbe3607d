import { wholeAddress } from "../../../addresses/index.ts";
import { releaseHref } from "../../../show/index.ts";
import { columnsApart, type Grounds, lineAddress, linkToLine, looks, textCell } from "../formulas/index.ts";
import type { Link, Sheet, SheetCell, SheetRow } from "../ooxml/index.ts";
import { cellAddress } from "../ooxml/index.ts";

/** The sheet of where all figures are from, and the way from a line's number to its row there, or to its page. */
export interface SourcesSheet {
  readonly sheet: Sheet;
  linkTo(line: number): Link;
}

const name = "Sources";

/** The release, the pages, and every line of the release from which the workbook takes a figure. */
export function sourcesSheet(
  grounds: Grounds,
  pages: readonly SheetRow[],
  used: readonly number[],
): SourcesSheet {
  const { release } = grounds;
  const lines = [...new Set(used)].toSorted((a, b) => a - b);
  const head: readonly SheetRow[] = [
    [textCell("Sources", looks.title)],
    [textCell("Issuer"), textCell(release.issuer)],
    [textCell("Release"), textCell(`${release.title}, ${release.published}`)],
    [textCell("Text"), textCell(release.source)],
    [textCell("SHA-256"), textCell(release.sha256)],
    pageRow(grounds, "Annotated release", releaseHref(grounds.site, release)),
    ...pages,
    [],
    ["Line", "Text of the line", "Address"].map((title) => textCell(title, looks.head)),
  ];
  const linkTo = (line: number): Link =>
    linkToLine(grounds, line, `${name}!${cellAddress(head.length + lines.indexOf(line), 0)}`);
  const rows = lines.map((line) => lineRow(grounds, line));
  const frozen = { rows: 0, columns: 0 };
  return { sheet: { name, rows: [...head, ...rows], widths: [18, 110, 60], frozen }, linkTo };
}

/** A page of the site with its address, which is a link where it is known where the site stands. */
export function pageRow(grounds: Grounds, title: string, href: string): SheetRow {
  return [textCell(title), addressCell(grounds, wholeAddress(grounds.site, href))];
}

function lineRow(grounds: Grounds, line: number): SheetRow {
  const number = { content: { kind: "number", value: String(line) } } as const;
  const text = columnsApart(grounds.release.lines[line - 1] ?? "");
  return [number, textCell(text, { align: "wrap" }), addressCell(grounds, lineAddress(grounds, line))];
}

function addressCell({ site }: Grounds, address: string): SheetCell {
  return site.origin === undefined
    ? textCell(address, looks.muted)
    : { ...textCell(address, looks.link), link: { kind: "web", url: address } };
}
