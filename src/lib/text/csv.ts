import { ReleaseError } from "./problem.ts";

/** One record of a CSV file: its fields, and the line it starts on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

const plainField = /[^",\r\n]*/y;

/**
 * Reads strict RFC 4180 text with LF between records, its fields quoted whole or free of quotes.
 * Throws `ReleaseError` with line and column of the first character that does not belong.
 */
export function parseCsv(text: string, file: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const { fields, end } = readRecord(text, at);
    if (end < text.length && text[end] !== "\n") throw malformed(text, file, end);
    records.push({ line, fields });
    line += countBreaks(text.slice(at, end)) + 1;
    at = end + 1;
  }
  return records;
}

/** In which column, from 1, a field of a record begins; that after the last field for one that it does not have. */
export function columnOfField(text: string, { line }: CsvRecord, at: number): number {
  const start = text.split("\n", line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  let from = start;
  for (let field = 0; field < at; field += 1) {
    const raw = rawField(text, from);
    if (text[from + raw.length] !== ",") return from + raw.length - start + 1;
    from += raw.length + 1;
  }
  return from - start + 1;
}

/** Reads fields up to a character that no comma precedes: the end of the record, if all is well. */
function readRecord(text: string, from: number): { fields: string[]; end: number } {
  const fields: string[] = [];
  let end = from - 1;
  do {
    const raw = rawField(text, end + 1);
    fields.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    end += 1 + raw.length;
  } while (text[end] === ",");
  return { fields, end };
}

/** A field as it stands, with its quotation marks. */
const rawField = (text: string, from: number): string =>
  text[from] === '"' ? quotedField(text, from) : plainAt(text, from);

function plainAt(text: string, from: number): string {
  plainField.lastIndex = from;
  return plainField.exec(text)?.[0] ?? "";
}

/** From a quote to the one that closes it; nothing where none does. */
function quotedField(text: string, from: number): string {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? "" : text.slice(from, at + 1);
}

const countBreaks = (text: string): number => text.split("\n").length - 1;

function malformed(text: string, file: string, at: number): ReleaseError {
  const place = {
    file,
    line: countBreaks(text.slice(0, at)) + 1,
    column: at - text.lastIndexOf("\n", at - 1),
  };
  const what = `${JSON.stringify(text[at])} does not belong here`;
  const why = "a field is either quoted whole or has no quote in it, and records end with a line feed";
  const fix =
    text[at] === "\r"
      ? "save the file with LF at the ends of lines"
      : "quote the field and double the quotes in it";
  return new ReleaseError([{ ...place, what, why, fix }]);
}

/** Writes records as RFC 4180 with LF, quoting only the fields that need it; the inverse of `parseCsv`. */
export function formatCsv(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(csvField).join(",")}\n`).join("");
}

/** A field as it stands in a record: in quotation marks only where it needs them. Rule: RFC 4180. */
export function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
