import type { Grid, GridCell, Stretch } from "../model/index.ts";
import { headColumns } from "./column-headings.ts";
import type { Band, DataColumn, DataTable, FigureRow } from "./data-table.ts";
import { isStatementTitle } from "./statement-title.ts";
import { StubReader, stubLabel } from "./stub-labels.ts";
import { type TableLine, type TableLines, tableLines } from "./table-lines.ts";
import { type ColumnExtent, columnAt } from "./value-columns.ts";

/** The figures of a grid with their rows and columns; null if it reports none. */
export function readDataTable(
  grid: Grid,
): (Omit<DataTable, "captions"> & { readonly inner: readonly string[] }) | null {
  const read = tableLines(grid);
  const [first, last] = [grid.rows[0], grid.rows.at(-1)];
  if (!read || !first || !last) return null;
  const reader = new BandReader(read);
  for (const line of read.lines) reader.take(line);
  const { bands, loose, captions } = reader;
  return { start: first.start, end: last.end, bands, loose, inner: captions };
}

/** What is said of all figures: "(in millions, except per share amounts)", which may take two lines. */
const isStatement = (text: string): boolean => /^\(|\)$|\bin (?:thousands|millions)\b/i.test(text);

/** Above the columns, such a statement is over none of the rows. */
const saysScale = (text: string): boolean =>
  /^\(.*\)$/.test(text) ||
  /^(?:in )?(?:[$€£]|[A-Z]{3}) ?(?:in )?(?:thousands?|millions?|billions?|k|mn?|bn)$/i.test(text) ||
  /^(?:Mio|Mrd|Tsd)\.? ?(?:€|EUR)$|^T(?:€|EUR)$/i.test(text) ||
  /\b(?:in|of) (?:[a-z]+ )?(?:thousands|millions|billions)\b|\bexcept\b.*\bper\b/i.test(text);

const wordsOf = ({ stub, heads }: TableLine): readonly GridCell[] => [...stub, ...heads];

/** Puts rows below the headings that stand over them. */
class BandReader {
  readonly bands: { columns: readonly DataColumn[]; rows: FigureRow[] }[] = [];
  /** Rows that state figures among words. */
  readonly loose: Stretch[] = [];
  /** Words above the first headings. */
  readonly captions: string[] = [];
  readonly #columns: readonly ColumnExtent[];
  readonly #stubs = new StubReader();
  #above: TableLine[] = [];

  /** Without headings, words above the first row are over rows. */
  readonly #hasHeadings: boolean;

  constructor({ columns, lines }: TableLines) {
    this.#columns = columns;
    this.#hasHeadings = lines.some(({ kind }) => kind === "headings");
  }

  take(line: TableLine): void {
    if (line.kind === "figures") this.#figures(line);
    else if (line.kind === "loose") this.loose.push({ start: line.row.start, end: line.row.end });
    else if (this.#isTitle(line)) this.#title(line);
    else if (this.#isCaption(line)) this.captions.push(line.heads[0]?.text ?? "");
    else if (line.kind === "headings" && !this.#isSection(line)) this.#headings(line);
    else this.#words(line);
  }

  /** Alone above all headings, or below some over all columns, what says the scale of the table is over all of it. */
  #isCaption({ kind, heads, stub }: TableLine): boolean {
    const [only, ...others] = heads;
    if (kind !== "headings" || !only || this.bands.length + stub.length + others.length > 0) return false;
    const isFirst = this.#above.length === 0;
    return /\bin (?:thousands|millions|billions)\b/i.test(only.text) && (isFirst || this.#isOverAll(only));
  }

  #isOverAll({ column, columnSpan }: GridCell): boolean {
    const [first, last] = [this.#columns[0], this.#columns.at(-1)];
    return first !== last && column <= (first?.last ?? -1) && column + columnSpan > (last?.first ?? Infinity);
  }

  /** The title of a statement, in the middle of a page over some column or other: it is over all of them, with what is above it. */
  #isTitle(line: TableLine): boolean {
    const [title, ...others] = wordsOf(line);
    const isAbove = this.bands.length === 0 && this.#above.every((one) => wordsOf(one).length === 1);
    const isAlone = others.length === 0 && line.amounts.length === 0;
    return isAbove && isAlone && title !== undefined && isStatementTitle(title.text);
  }

  #title(line: TableLine): void {
    this.captions.push(...[...this.#above, line].flatMap(wordsOf).map(({ text }) => text));
    this.#above = [];
  }

  /** Further down, one word over some column is over rows, not columns, unless it tells a period. */
  #isSection({ heads, stub }: TableLine): boolean {
    return (
      this.bands.length > 0 &&
      this.#above.length === 0 &&
      heads.length + stub.length === 1 &&
      !/\d/.test(heads[0]?.text ?? "")
    );
  }

  #headings(line: TableLine): void {
    this.#above.push(line);
    const label = stubLabel(line.stub);
    if (!label) return;
    if (this.bands.length === 0) this.captions.push(label.text);
    if (!saysScale(label.text)) this.#stubs.section(label);
  }

  #words({ stub, heads }: TableLine): void {
    const label = stubLabel([...stub, ...heads]);
    if (!label) return;
    const isAbove = this.bands.length === 0 && this.#above.length === 0;
    if (isAbove || (this.bands.length === 0 && isStatement(label.text))) this.captions.push(label.text);
    if (isAbove && this.#hasHeadings) return;
    if (
      !isStatement(label.text) ||
      /^\([^)]*\)\s*\p{L}/u.test(label.text) ||
      /^[^(]+\([^()]+\)$/.test(label.text)
    )
      this.#stubs.words(label);
  }

  #figures({ stub, amounts, row }: TableLine): void {
    if (this.#above.length > 0 || this.bands.length === 0) this.#openBand();
    const own = this.#columns.map(
      (_, at) => amounts.find(({ extent }) => columnAt(this.#columns, extent) === at)?.amount ?? null,
    );
    this.bands.at(-1)?.rows.push(this.#stubs.row(stubLabel(stub), row, own));
  }

  #openBand(): void {
    this.bands.push({ columns: headColumns(this.#columns, this.#above), rows: [] } satisfies Band);
    this.#above = [];
  }
}
