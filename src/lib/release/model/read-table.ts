import { parseCsv, ReleaseError } from "../../text/index.ts";

/** A record by column name, with the place it was read from. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>> & { readonly at_: CsvPlace };

/** Where a record stands: the file and its line, from 1. */
export interface CsvPlace {
  readonly file: string;
  readonly line: number;
}

/**
 * Reads CSV text whose header is `columns`, in this order; after them may stand any of `optional`, empty where a header or a
 * record ends before them.
 * Throws `ReleaseError` if the header differs or a record has another number of fields.
 */
export function readTable<Column extends string, Optional extends string = never>(
  text: string,
  file: string,
  columns: readonly Column[],
  optional: readonly Optional[] = [],
): CsvRow<Column | Optional>[] {
  const all = [...columns, ...optional];
  const [header, ...records] = parseCsv(text, file);
  const found = header?.fields ?? [];
  const isKnown = (name: string): boolean => (optional as readonly string[]).includes(name);
  const rest = found.slice(columns.length);
  if (found.slice(0, columns.length).join(",") !== columns.join(",") || !rest.every(isKnown))
    throw wrong(file, 1, "the header is another one", all);
  return records.map(({ line, fields }) => {
    if (fields.length > found.length || fields.length < columns.length)
      throw wrong(file, line, `there are ${fields.length} fields`, found);
    const named = Object.fromEntries(all.map((name) => [name, fields[found.indexOf(name)] ?? ""]));
    return { ...(named as Record<Column | Optional, string>), at_: { file, line } };
  });
}

function wrong(file: string, line: number, what: string, columns: readonly string[]): ReleaseError {
  const why = `the columns are ${columns.join(",")}`;
  return new ReleaseError([{ file, line, column: 1, what, why, fix: "give each column one field" }]);
}
