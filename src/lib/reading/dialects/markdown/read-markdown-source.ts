import { type ExhibitReading, lineStartsOf, ReadingWriter } from "../../model/index.ts";
import type { DecodedSource } from "../../source/index.ts";
import { flowGrid } from "./flow-grid.ts";
import { readFlowLines } from "./flow-lines.ts";
import { flowTables } from "./flow-tables.ts";
import { pipeGrids } from "./pipe-grids.ts";

/** Reads the Markdown of wires: tables with pipes, a cell a line, or whole statements on one line. */
export function readMarkdownSource({ exhibit, text: source, byteOf }: DecodedSource): ExhibitReading {
  const writer = new ReadingWriter();
  for (const { index, 0: run } of source.matchAll(/[^\r]+|\r(?!\n)/g))
    writer.add(run === "\r" ? "\n" : run, index, 1);
  const { text, places } = writer.written(source.length);
  const lines = text.split("\n");
  const lineStarts = lineStartsOf(text);
  const piped = pipeGrids(lines, lineStarts);
  const isPiped = (at: number): boolean => piped.some(({ first, last }) => at >= first && at <= last);
  const flow = readFlowLines(lines, lineStarts).map((line, at) =>
    isPiped(at) ? ({ kind: "sentence", atoms: [] } as const) : line,
  );
  const grids = [...piped.map(({ rows }) => ({ rows })), ...flowTables(flow).map(flowGrid)];
  return {
    exhibit,
    form: "markdown",
    text,
    bytes: places.map((place) => byteOf[place] ?? 0),
    lineStarts,
    grids,
    marks: [],
    bold: [],
  };
}
