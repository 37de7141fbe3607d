import * as arquero from "arquero";
import { type Figure, given, parsePrinted, type Unit } from "../figures/index.ts";
import {
  columnOfField,
  type FilePlace,
  nearestName,
  type OwnFile,
  ProblemsError,
  parseCsv,
} from "../text/index.ts";
import type { RowTable } from "./typed-table.ts";

/** A column of amounts: what they count, the power of ten in which they are written, and whether a cell may be empty. */
interface OwnAmounts {
  readonly unit: Unit;
  readonly scale?: number;
  readonly optional?: boolean;
}

/** What is taken of a file, by the headings of its columns: words, or amounts. */
type OwnColumns = Readonly<Record<string, "words" | OwnAmounts>>;

type OwnCell<Column> = Column extends OwnAmounts
  ? Figure<Column["unit"]> | (Column extends { readonly optional: true } ? null : never)
  : string;

/** The rows of a file. */
export type OwnRows<Columns> = { [Name in keyof Columns]: OwnCell<Columns[Name]> };

/**
 * The rows of a CSV file of the author's own, its first line the headings. Amounts are figures of exactly the digits that are
 * written, as wide as a release's would be, and say of which line of the file they are; a dash is nil, and `n/m` is nothing.
 * Rule: RFC 4180; lines may end as on any system.
 *
 * @throws ProblemsError at the place in the file: a heading that is not there, a cell that is no number or empty
 */
export function readCsv<const Columns extends OwnColumns>(
  { path, text }: OwnFile,
  columns: Columns,
): RowTable<OwnRows<Columns>> {
  const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  refuseBroken(plain, path);
  const [head, ...records] = parseCsv(plain, path).filter(({ fields }) => fields.some((one) => one !== ""));
  const headings = (head?.fields ?? []).map((one) => one.trim());
  const taken = Object.entries(columns).map(([name, column]) => ({
    name,
    column,
    at: indexOf(name, headings, path),
  }));
  const name = taken.find(({ column }) => column === "words");
  const rows = records.map((record) => {
    const called = record.fields[name?.at ?? 0] ?? "";
    const cells = taken.map(({ name, column, at }) => {
      const written = (record.fields[at] ?? "").trim();
      const place = { file: path, line: record.line, column: columnOfField(plain, record, at) };
      return [name, column === "words" ? written : amountOf(column, { written, name, called, place })];
    });
    return Object.fromEntries(cells);
  });
  return arquero.from(rows) as unknown as RowTable<OwnRows<Columns>>;
}

/** What a reader of UTF-8 puts in place of bytes that are none. */
function refuseBroken(text: string, file: string): void {
  const at = text.indexOf("\uFFFD");
  if (at < 0) return;
  const before = text.slice(0, at);
  const place = { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
  const fix = "save it as “CSV UTF-8”";
  throw new ProblemsError([{ file, ...place, what: "a character here is not UTF-8", fix }]);
}

function indexOf(name: string, headings: readonly string[], file: string): number {
  const at = headings.indexOf(name);
  if (at >= 0) return at;
  const near = nearestName(name, headings);
  const isEmpty = headings.length === 0;
  const what = isEmpty ? "the file is empty" : `no column is headed “${name}”`;
  const fix = isEmpty
    ? "put the headings of its columns into its first line"
    : near === null
      ? `the headings are ${headings.join(", ")}`
      : `did you mean “${near}”?`;
  throw new ProblemsError([{ file, line: 1, column: 1, what, fix }]);
}

/** A cell, its heading, the name of its row, and where it stands. */
interface WrittenCell {
  readonly written: string;
  readonly name: string;
  readonly called: string;
  readonly place: FilePlace;
}

function amountOf(column: OwnAmounts, cell: WrittenCell): Figure | null {
  const { written, name, called, place } = cell;
  const printed = written === "" ? null : parsePrinted(written);
  if (printed?.kind === "not-meaningful" || (written === "" && column.optional)) return null;
  if (printed?.kind === "nil") return figureOf(column, cell, { value: "0", places: null, scale: 0 });
  if (printed?.kind === "number" && (printed.unit === null || printed.unit === column.unit))
    return figureOf(column, cell, printed);
  const what =
    printed?.kind === "number"
      ? `“${written}” is in ${printed.unit}, and the column in ${column.unit}`
      : written === ""
        ? `${called || "this row"} has no ${name}`
        : `“${written}” is no number`;
  const why = printed?.kind === "malformed" ? { why: printed.why } : {};
  const fix =
    written === "" ? "fill it in, or say `optional: true` of the column" : "write its digits, a dash for nil";
  throw new ProblemsError([{ ...place, what, ...why, fix }]);
}

function figureOf(
  { unit, scale = 0 }: OwnAmounts,
  { written, name, called, place }: WrittenCell,
  printed: { readonly value: string; readonly places: number | null; readonly scale: number },
): Figure {
  const power = printed.scale === 0 ? scale : printed.scale;
  return given({
    unit,
    scale: power,
    value: printed.value,
    label: called === "" || called === written ? name : `${called}, ${name}`,
    reason: `${place.file}, line ${place.line}, ${name}: “${written}”`,
    ...(printed.places === null ? {} : { decimals: printed.places - power }),
  });
}
