import { type ExhibitReading, lineStartsOf, ReadingWriter } from "../../model/index.ts";
import type { DecodedSource } from "../../source/index.ts";
import { readLine } from "./line-cells.ts";
import { tableRegions } from "./table-regions.ts";
import { textGrid } from "./text-grid.ts";

/** Reads a text in which columns are set by blanks, with or without the tags of old filings (`<TABLE>`, `<S>`, `<C>`). */
export function readTextSource({ exhibit, text: source, byteOf }: DecodedSource): ExhibitReading {
  const writer = new ReadingWriter();
  for (const { index, 0: run } of source.matchAll(/[^\r]+|\r(?!\n)/g))
    writer.add(run === "\r" ? "\n" : run, index, 1);
  const { text, places } = writer.written(source.length);
  const sources = text.split("\n");
  const lines = sources.map(readLine);
  const lineStarts = lineStartsOf(text);
  const grids = tableRegions(lines, sources).map((region) => textGrid(lines, region, lineStarts));
  return {
    exhibit,
    form: "text",
    text,
    bytes: places.map((place) => byteOf[place] ?? 0),
    lineStarts,
    grids,
    marks: [],
    bold: [],
  };
}
