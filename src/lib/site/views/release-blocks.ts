import { isUnderlined, type Release, readable, type Table, type Witness } from "../../release/index.ts";
import {
  type ReleaseBlockView,
  type ReleaseCellView,
  type ReleaseTableLineView,
  shownTables,
} from "../../show/index.ts";
import { type Child, htmlOf } from "../../text/index.ts";

/** The text of a release, and what is marked in it: figures and statements, in the order of the text. */
export interface MarkedText {
  readonly release: Release;
  readonly witnesses: readonly Witness[];
  mark(witness: Witness): Child;
}

/** The whole text as published: its tables as tables, the rest line by line. */
export function releaseBlocks(text: MarkedText): readonly ReleaseBlockView[] {
  const { release } = text;
  const blocks: ReleaseBlockView[] = [];
  let next = 1;
  for (const table of shownTables(release)) {
    blocks.push(textBlock(text, next, table.firstLine - 1), tableBlock(text, table));
    next = table.lastLine + 1;
  }
  return [...blocks, textBlock(text, next, release.lines.length)];
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function textBlock(text: MarkedText, first: number, last: number): ReleaseBlockView {
  const lines = numbersFrom(first, last).map((number) => {
    const html = htmlOf(marked(text, number, 0, Number.POSITIVE_INFINITY));
    return { number, kind: kindOf(text.release.lines[number - 1] ?? ""), html };
  });
  return { kind: "text", rows: rowsOf(text.release.lines.slice(first - 1, last)), lines };
}

/** About so many characters of text stand in a row of the page. */
const rowLength = 75;

/** About how many rows some lines of text fill on a wide page. */
function rowsOf(lines: readonly string[]): number {
  return lines.reduce(
    (sum, line) => sum + (line.trim() === "" ? 0.5 : Math.ceil(line.length / rowLength)),
    0,
  );
}

function kindOf(line: string): "" | "heading" | "bullet" {
  if (/^\s*-\s+\S/.test(line)) return "bullet";
  const words = line.trim();
  const isShort = words !== "" && words.length < 90 && !/[.,;:)]$/.test(words);
  const isCapitals = words === words.toUpperCase() && /[A-Z]{3}/.test(words);
  return isShort && (isCapitals || /^[A-Z][^.]*$/.test(words)) ? "heading" : "";
}

function tableBlock(text: MarkedText, table: Table): ReleaseBlockView {
  const firstRow = table.rows[0]?.line ?? table.firstLine;
  const lines = numbersFrom(table.firstLine, table.lastLine).map((number) => tableLine(text, number));
  const head = lines.filter(({ number }) => number < firstRow);
  const body = lines.filter(({ number }) => number >= firstRow);
  const columns = new Set(
    body.flatMap(({ cells }) => cells.flatMap(({ kind }, at) => (kind === "number" ? [at] : []))),
  );
  return {
    kind: "table",
    rows: lines.length,
    id: table.id,
    name: table.caption,
    head: head.map((line, at) => headLine(line, columns, at < head.length - 1)),
    body,
  };
}

/** Heads stand over their numbers; above other heads, one reaches over the columns after it that have none of their own. */
function headLine(
  { number, cells }: ReleaseTableLineView,
  columns: ReadonlySet<number>,
  isAbove: boolean,
): ReleaseTableLineView {
  const kept: ReleaseCellView[] = [];
  for (const [at, cell] of cells.entries()) {
    const before = kept.at(-1);
    const isHead = columns.has(at) && cell.html !== "";
    if (isAbove && columns.has(at) && !isHead && before?.kind === "number")
      kept[kept.length - 1] = { ...before, span: before.span + 1 };
    else kept.push(isHead ? { ...cell, kind: "number" } : cell);
  }
  return { number, cells: kept };
}

function tableLine(text: MarkedText, number: number): ReleaseTableLineView {
  let start = 0;
  const cells = (text.release.lines[number - 1] ?? "").split("\t").map((cell, index) => {
    const from = start;
    start += cell.length + 1;
    return tableCell(text, number, from, cell, index);
  });
  return { number, cells };
}

function tableCell(
  text: MarkedText,
  number: number,
  from: number,
  cell: string,
  index: number,
): ReleaseCellView {
  const to = from + cell.length;
  const isNumber = index > 0 && within(text, number, from, to).length > 0;
  return {
    kind: index === 0 ? "label" : isNumber ? "number" : "text",
    positive: !cell.includes(")"),
    underlined: isUnderlined(cell),
    span: 1,
    html: htmlOf(marked(text, number, from, to)),
  };
}

function within({ witnesses }: MarkedText, number: number, from: number, to: number): readonly Witness[] {
  return witnesses.filter((one) => one.line === number && one.start >= from && one.end <= to);
}

/** A part of a line with its figures marked and the escapes of its markup taken away. */
function marked(text: MarkedText, number: number, from: number, to: number): readonly Child[] {
  const line = text.release.lines[number - 1] ?? "";
  const parts: Child[] = [];
  let at = from;
  for (const witness of within(text, number, from, to)) {
    if (witness.start < at) continue;
    parts.push(readable(line.slice(at, witness.start)), text.mark(witness));
    at = witness.end;
  }
  return [...parts, readable(line.slice(at, Math.min(to, line.length)))];
}
