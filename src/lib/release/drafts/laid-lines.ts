import { type Band, lineAt, type ReadRelease, stretchOfLine } from "../../reading/node.ts";

type Reading = ReadRelease["readings"][number];

/** Where a figure stands in a line as it is laid out. */
export interface LaidPlace {
  readonly start: number;
  readonly end: number;
}

/** The lines of an exhibit with the rows of its tables in tabs, a column each, and where each figure of these then stands, by its offset in the reading. */
export interface LaidLines {
  readonly lines: readonly string[];
  readonly places: ReadonlyMap<number, LaidPlace>;
}

/**
 * Lays out the rows of tables: a source sets signs in cells of their own and leaves cells out. Rows that share a line, or take
 * several, stay as they are.
 */
export function laidLines(reading: Reading, bands: readonly Band[]): LaidLines {
  const lines = reading.text.split("\n");
  const places = new Map<number, LaidPlace>();
  const shared = sharedLines(reading, bands);
  for (const { columns, rows } of bands) {
    for (const [line, parts] of headingLines(reading, columns))
      if (!shared.has(line)) lines[line - 1] = parts.join("\t");
    for (const row of rows) {
      const line = lineAt(reading, row.stub.start);
      const isOneLine = row.amounts.every((one) => !one || lineAt(reading, one.start) === line);
      if (isOneLine && !shared.has(line)) lines[line - 1] = layOut(reading, row, places);
    }
  }
  return { lines, places };
}

/** Lines on which more than one row stands. */
function sharedLines(reading: Reading, bands: readonly Band[]): ReadonlySet<number> {
  const all = bands.flatMap(({ rows }) => rows.map(({ stub }) => lineAt(reading, stub.start)));
  return new Set(all.filter((line, at) => all.indexOf(line) !== at));
}

function layOut(
  reading: Reading,
  { stub, amounts }: Band["rows"][number],
  places: Map<number, LaidPlace>,
): string {
  const first = amounts.find((one) => one !== null);
  let text =
    first && stub.start === first.start
      ? ""
      : reading.text.slice(stub.start, stub.end).replaceAll(/\s+/g, " ");
  for (const amount of amounts) {
    text += "\t";
    if (!amount) continue;
    const [before, after] = signsAround(reading, amount.start, amount.end);
    const start = text.length + before.length;
    text += `${before}${reading.text.slice(amount.start, amount.end)}${after}`;
    places.set(amount.start, { start, end: start + amount.end - amount.start });
  }
  return text;
}

/** A currency before a figure, and what closes it, which may stand in cells of their own. */
function signsAround(reading: Reading, start: number, end: number): readonly [string, string] {
  const line = stretchOfLine(reading, lineAt(reading, start));
  const [before = ""] = /[$€£¥(]\s*$/.exec(reading.text.slice(line.start, start)) ?? [];
  const [after = ""] = /^\s*[)%]+/.exec(reading.text.slice(end, line.end)) ?? [];
  return [before.trim(), after.trim()];
}

/** Headings by their line, each over the first of its columns. */
function headingLines(reading: Reading, columns: Band["columns"]): ReadonlyMap<number, readonly string[]> {
  const laid = new Map<number, string[]>();
  const seen = new Set<number>();
  for (const [at, { headings }] of columns.entries())
    for (const { start, text } of headings) {
      if (seen.has(start)) continue;
      seen.add(start);
      const line = lineAt(reading, start);
      const parts = laid.get(line) ?? Array.from({ length: columns.length + 1 }, () => "");
      parts[at + 1] = parts[at + 1] ? `${parts[at + 1]} ${text}` : text;
      laid.set(line, parts);
    }
  return laid;
}
