import { readHtml } from "../../../text/node.ts";
import { type ExhibitReading, type Grid, lineStartsOf } from "../../model/index.ts";
import type { DecodedSource } from "../../source/index.ts";
import { HtmlBuilder } from "./html-builder.ts";
import { outerTables } from "./nested-tables.ts";

/** Reads an HTML exhibit. Linear in its length; markup that is not closed or wrongly nested is read as browsers do. */
export function readHtmlSource({ exhibit, text: html, byteOf }: DecodedSource): ExhibitReading {
  const builder = new HtmlBuilder(outerTables(html));
  readHtml(html, {
    open: (...tag) => builder.open(...tag),
    close: (...tag) => builder.close(...tag),
    text: (...run) => builder.add(...run),
  });
  const { text, places } = builder.text.writer.written(html.length);
  const bytes = places.map((place) => byteOf[place] ?? 0);
  const grids = builder.grids.map((grid) => withTexts(grid, text));
  const { marks, bold } = builder;
  return { exhibit, form: "html", text, bytes, lineStarts: lineStartsOf(text), grids, marks, bold };
}

/** The text of each cell, which is known when all is written. */
function withTexts({ rows }: Grid, text: string): Grid {
  const filled = rows.map((row) => {
    const cells = row.cells.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) }));
    return { ...row, cells };
  });
  return { rows: filled };
}
