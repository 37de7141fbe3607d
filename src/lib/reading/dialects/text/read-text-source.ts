import { type ExhibitReading, lineStartsOf, ReadingWriter } from "../../model/index.ts";
import type { DecodedSource } from "../../source/index.ts";
import { readLine, type TextLine } from "./line-cells.ts";
import { tabGrid } from "./tab-grid.ts";
import { isTabbed, readTabLine } from "./tab-lines.ts";
import { type TableRegion, tableRegions } from "./table-regions.ts";
import { textGrid } from "./text-grid.ts";

/** Marks of letters, and backslashes before signs, which texts keep of the Markdown or HTML that they were made from. */
const marks = /<\/?(?:u|b|i|em|strong)>|\\(?=[$*_()[\]#.!|<>~+-])/g;

/** Reads a text in which columns are set by blanks or parted by tabs, with or without the tags of old filings (`<TABLE>`, `<S>`, `<C>`). */
export function readTextSource({ exhibit, text: source, byteOf }: DecodedSource): ExhibitReading {
  const writer = new ReadingWriter();
  for (const { index, 0: run } of source.matchAll(/[^\r]+|\r(?!\n)/g))
    if (run === "\r") writer.add("\n", index, 1);
    else for (const [start, end] of withoutMarks(run)) writer.add(run.slice(start, end), index + start, 1);
  const { text, places } = writer.written(source.length);
  const sources = text.split("\n");
  const hasTabs = isTabbed(sources);
  const lines = sources.map((line) => (hasTabs && line.includes("\t") ? readTabLine(line) : readLine(line)));
  const lineStarts = lineStartsOf(text);
  const grids = tableRegions(lines, sources).map((region) =>
    isInTabs(lines, region) ? tabGrid(lines, region, lineStarts) : textGrid(lines, region, lineStarts),
  );
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

/** The stretches of a text between such marks. */
function withoutMarks(text: string): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (index > from) parts.push([from, index]);
    from = index + mark.length;
  }
  return from < text.length ? [...parts, [from, text.length]] : parts;
}

const isInTabs = (lines: readonly TextLine[], { first, last }: TableRegion): boolean =>
  lines
    .slice(first, last + 1)
    .some(({ kind, cells }) => kind === "figures" && cells.some(({ column }) => column !== undefined));
