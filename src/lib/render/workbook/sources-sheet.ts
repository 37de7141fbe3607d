import { hrefs } from "../site.ts";
import { looks, textCell } from "./cells.ts";
import { cellAddress } from "./ooxml/address.ts";
import type { Cell, Link, Row, Sheet } from "./ooxml/workbook.ts";
import { addressOf, type Grounds, lineAddress, readable } from "./source-note.ts";

/** The sheet of where all figures are from, and the way from a line's number to its row there, or to its page. */
export interface SourcesSheet {
  readonly sheet: Sheet;
  linkTo(line: number): Link;
}

const name = "Sources";

/** The release, the pages, and every line of the release from which the workbook takes a figure. */
export function sourcesSheet(grounds: Grounds, pages: readonly Row[], used: readonly number[]): SourcesSheet {
  const { release } = grounds;
  const lines = [...new Set(used)].toSorted((a, b) => a - b);
  const head: readonly Row[] = [
    [textCell("Sources", looks.title)],
    [textCell("Issuer"), textCell(release.issuer)],
    [textCell("Release"), textCell(`${release.title}, ${release.published}`)],
    [textCell("Text"), textCell(release.source)],
    [textCell("SHA-256"), textCell(release.sha256)],
    pageRow(grounds, "Annotated release", hrefs.release(grounds.site, release.id)),
    ...pages,
    [],
    ["Line", "Text of the line", "Address"].map((title) => textCell(title, looks.head)),
  ];
  const linkTo = (line: number): Link =>
    grounds.origin === null
      ? { kind: "inside", location: `${name}!${cellAddress(head.length + lines.indexOf(line), 0)}` }
      : { kind: "web", url: lineAddress(grounds, line) };
  const rows = lines.map((line) => lineRow(grounds, line));
  const frozen = { rows: head.length, columns: 0 };
  return { sheet: { name, rows: [...head, ...rows], widths: [18, 110, 60], frozen }, linkTo };
}

/** A page of the site with its address, which is a link where it is known where the site stands. */
export function pageRow(grounds: Grounds, title: string, href: string): Row {
  return [textCell(title), addressCell(grounds, addressOf(grounds, href))];
}

function lineRow(grounds: Grounds, line: number): Row {
  const number = { content: { kind: "number", value: String(line) } } as const;
  const text = readable(grounds.release.lines[line - 1] ?? "");
  return [number, textCell(text, { align: "wrap" }), addressCell(grounds, lineAddress(grounds, line))];
}

function addressCell({ origin }: Grounds, address: string): Cell {
  return origin === null
    ? textCell(address, looks.muted)
    : { ...textCell(address, looks.link), link: { kind: "web", url: address } };
}
