import { parseCsv } from "./csv.ts";
import { ReleaseError } from "./problem.ts";

/** A record by column name, with the place it was read from. */
export type Row<Column extends string> = Readonly<Record<Column, string>> & { readonly at_: Place };

/** Where a record stands: the file and its line, from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * Reads CSV text whose header must be exactly `columns`.
 * Throws `ReleaseError` if the header differs or a record has another number of fields.
 */
export function readTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): Row<Column>[] {
  const [header, ...records] = parseCsv(text, file);
  if (header?.fields.join(",") !== columns.join(","))
    throw wrong(file, 1, "the header is another one", columns);
  return records.map(({ line, fields }) => {
    if (fields.length !== columns.length)
      throw wrong(file, line, `there are ${fields.length} fields`, columns);
    const named = Object.fromEntries(columns.map((name, index) => [name, fields[index] ?? ""]));
    return { ...(named as Record<Column, string>), at_: { file, line } };
  });
}

function wrong(file: string, line: number, what: string, columns: readonly string[]): ReleaseError {
  const why = `the columns are ${columns.join(",")}`;
  return new ReleaseError([{ file, line, column: 1, what, why, fix: "give each column one field" }]);
}
