import type { Grid, GridCell, Stretch } from "../../model/index.ts";
import { GridBuilder } from "./grid-builder.ts";
import { LaidOutText } from "./laid-out-text.ts";
import { type ElementStyle, styleOf } from "./style-of.ts";

interface OpenElement {
  readonly name: string;
  readonly style: ElementStyle;
}

interface OpenCell {
  readonly table: GridBuilder;
  readonly column: number;
  readonly columnSpan: number;
  readonly isHead: boolean;
  /** Of the cell and of what is open in it, before its first character. */
  indent: number;
  start: number;
  isBold: boolean;
}

/** Reads a page into lines and grids, while its tags pass. */
export class HtmlBuilder {
  readonly text = new LaidOutText();
  readonly grids: Grid[] = [];
  readonly marks: Stretch[] = [];
  readonly bold: Stretch[] = [];
  readonly #outer: ReadonlySet<number>;
  readonly #elements: OpenElement[] = [];
  readonly #tables: GridBuilder[] = [];
  readonly #cells: OpenCell[] = [];
  #tableCount = 0;
  /** How many open elements hide, embolden or raise their text. */
  #hidden = 0;
  #heavy = 0;
  #raised = 0;

  constructor(outer: ReadonlySet<number>) {
    this.#outer = outer;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, end: number): void {
    const style = styleOf(name, attributes);
    this.#elements.push({ name, style });
    this.#count(style, 1);
    if (name === "table") this.#openTable(end);
    else if (name === "tr") this.#openRow(end);
    else if (name === "td" || name === "th") this.#openCell(name, attributes, style, end);
    else this.#openOther(name, style, end);
  }

  close(name: string, start: number): void {
    const element = this.#elements.pop();
    if (element) this.#count(element.style, -1);
    if (name === "table") this.#closeTable(start);
    else if (name === "tr") this.#closeRow(start);
    else if (name === "td" || name === "th") this.#closeCell();
    else if (blocks.has(name)) this.#break(start);
  }

  add(text: string, start: number, end: number): void {
    if (this.#hidden > 0) return;
    const cell = this.#cells.at(-1);
    if (cell && cell.start < 0) this.#indentBy(cell, text);
    const before = this.text.length;
    const from = this.text.next;
    this.text.add(text, start, end);
    if (this.text.length === before) return;
    const stretch = { start: from, end: this.text.length };
    if (cell && cell.start < 0) Object.assign(cell, { start: from, isBold: this.#heavy > 0 });
    if (this.#raised > 0) this.marks.push(stretch);
    if (this.#heavy > 0) this.bold.push(stretch);
  }

  /** Hard blanks before the first character move it to the right. */
  #indentBy(cell: OpenCell, text: string): void {
    const [blanks = ""] = /^[\s\u00a0]*/.exec(text) ?? [];
    cell.indent += blanks.split("\u00a0").length / 2 - 0.5;
  }

  #count({ isHidden, isBold, isRaised }: ElementStyle, by: 1 | -1): void {
    if (isHidden) this.#hidden += by;
    if (isBold) this.#heavy += by;
    if (isRaised) this.#raised += by;
  }

  #openTable(place: number): void {
    if (!this.#cells.at(-1) || this.#tables.at(-1)?.isLayout) this.text.newLine(place);
    this.#tables.push(new GridBuilder(this.#outer.has(this.#tableCount++)));
  }

  #closeTable(place: number): void {
    const grid = this.#tables.pop()?.grid();
    if (grid) this.grids.push(grid);
    this.text.newLine(place);
  }

  #openRow(place: number): void {
    this.text.newLine(place);
    this.#tables.at(-1)?.openRow();
  }

  #closeRow(place: number): void {
    this.#tables.at(-1)?.closeRow();
    this.text.newLine(place);
  }

  #openCell(
    name: string,
    attributes: Readonly<Record<string, string>>,
    style: ElementStyle,
    place: number,
  ): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    const [columnSpan, rowSpan] = [spanIn(attributes.colspan), spanIn(attributes.rowspan)];
    const isHead = name === "th";
    const column = table.openCell({ columnSpan, rowSpan, style, isHead });
    const shape = { table, column, columnSpan, isHead };
    this.#cells.push({ ...shape, indent: style.indent, start: -1, isBold: false });
    if (!table.isLayout) this.text.tab(place);
  }

  #closeCell(): void {
    const cell = this.#cells.pop();
    if (!cell || cell.start < 0) return;
    const { table, start, column, columnSpan, indent, isBold, isHead } = cell;
    table.add({
      start,
      end: this.text.length,
      text: "",
      column,
      columnSpan,
      indent,
      isBold,
      isHead,
    } satisfies GridCell);
  }

  #openOther(name: string, style: ElementStyle, place: number): void {
    const cell = this.#cells.at(-1);
    if (cell && cell.start < 0) cell.indent += style.indent;
    if (blocks.has(name)) this.#break(place);
  }

  /** A block begins or ends: a line of its own, but in a cell of a table only a blank. */
  #break(place: number): void {
    if (this.#cells.length > 0 && !this.#tables.at(-1)?.isLayout) this.text.blank(place);
    else this.text.newLine(place);
  }
}

/** Elements that stand on lines of their own. */
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section ul".split(
    " ",
  ),
);

/** A span of 1 to 1,000, as browsers bound it. Rule: HTML, "the colspan attribute". */
function spanIn(text: string | undefined): number {
  const span = Number.parseInt(text ?? "1", 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}
