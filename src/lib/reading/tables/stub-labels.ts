import type { GridCell, Stretch } from "../model/index.ts";
import type { FigureRow, TableAmount } from "./data-table.ts";

/** What stands in the first column of a row, without footnote marks and dot leaders. */
export interface StubLabel extends Stretch {
  readonly text: string;
  readonly indent: number;
  readonly isBold: boolean;
}

export function stubLabel(cells: readonly GridCell[]): StubLabel | null {
  const [first] = cells;
  if (!first) return null;
  const text = tidyStub(cells.map((cell) => cell.text).join(" "));
  const { start, column, isBold } = first;
  // Labels may be set off by columns of their own, as by blanks.
  const indent = first.indent + column * 8;
  return { start, end: cells.at(-1)?.end ?? first.end, text, indent, isBold };
}

/** Takes dot leaders, footnote marks and the blank before a closing mark off a label. */
export function tidyStub(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replace(/(?:\s?\.){2,}\s*$/, "")
    .replace(/\s+[-–—]+$/, "")
    .replaceAll(/\s+(?=[),])/g, "")
    .replace(/(?:\s*(?:\(\d{1,2}\)|\*+|[¹²³⁴⁵⁶⁷⁸⁹†‡]))+$/, "")
    .trim();
}

/** Keeps the headings of sections around the rows of a table, and joins labels that take more than one row. */
export class StubReader {
  readonly #sections: (StubLabel & { isOverDeeper?: boolean })[] = [];
  /** Words without figures, which may be a heading or the beginning of a label. */
  #waiting: StubLabel[] = [];

  /** Takes a row of words. */
  words(label: StubLabel): void {
    if (this.#waiting.length > 0 && !continues(this.#waiting.at(-1), label)) this.#settle();
    this.#waiting.push(label);
  }

  /** A section that is over the rows that follow. */
  section(label: StubLabel): void {
    this.#settle();
    this.#open(label);
  }

  /** Takes a row of figures. */
  row(label: StubLabel | null, at: Stretch, amounts: readonly (TableAmount | null)[]): FigureRow {
    const begun = this.#waiting.at(-1);
    const isContinued = label !== null && begun !== undefined && continues(begun, label);
    const own = isContinued ? join([...this.#waiting, label]) : label;
    if (isContinued) this.#waiting = [];
    this.#settle();
    const indent = own?.indent ?? Number.MAX_SAFE_INTEGER;
    if (own) this.#closeAt(indent);
    const path = this.#sections
      .filter((one) => one.indent <= indent)
      .map(({ text }) => text.replace(/:$/, ""));
    const text = own?.text.replace(/:$/, "") ?? "";
    this.#closeTotalled(text);
    return { label: text, stub: own ?? at, path, indent: own ? indent : 0, amounts };
  }

  #settle(): void {
    const [first] = this.#waiting;
    if (first) this.#open(join(this.#waiting));
    this.#waiting = [];
  }

  #open(label: StubLabel): void {
    this.#closeDeeper(label.indent);
    if (this.#sections.at(-1)?.indent === label.indent) this.#sections.pop();
    this.#sections.push({ ...label });
  }

  /** A row as far left as a section ends it, once rows further right have stood in it. */
  #closeAt(indent: number): void {
    this.#closeDeeper(indent);
    const last = this.#sections.at(-1);
    if (last?.indent === indent && last.isOverDeeper) this.#sections.pop();
    for (const section of this.#sections) if (section.indent < indent) section.isOverDeeper = true;
  }

  /** A section ends with its total: "Total current assets" ends "Current assets". */
  #closeTotalled(label: string): void {
    const totalled = /^total (.+)$/i.exec(label)?.[1]?.toLowerCase();
    const at = this.#sections.findLastIndex(
      ({ text }) => totalled !== undefined && text.toLowerCase().replace(/:$/, "").endsWith(totalled),
    );
    if (at >= 0) this.#sections.length = at;
  }

  #closeDeeper(indent: number): void {
    while ((this.#sections.at(-1)?.indent ?? -1) > indent) this.#sections.pop();
  }
}

/** Whether a row goes on with a label that the row above began: in small letters, or after a word that ends nothing. */
function continues(before: StubLabel | undefined, next: StubLabel): boolean {
  if (!before || before.text.endsWith(":")) return false;
  return (
    /^\p{Ll}/u.test(next.text) ||
    /(?:[,;–—/-]|\b(?:and|of|the|for|in|to|from|or|on|by|per|net))$/i.test(before.text)
  );
}

function join(labels: readonly StubLabel[]): StubLabel {
  const [first, last] = [labels[0] as StubLabel, labels.at(-1) as StubLabel];
  return { ...first, end: last.end, text: labels.map(({ text }) => text).join(" ") };
}
