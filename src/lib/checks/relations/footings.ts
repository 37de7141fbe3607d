import { type Unit, unitEntry } from "../../figures/index.ts";
import type { Table, TableRow } from "../../release/index.ts";
import type { FactReference, Relation } from "./expression.ts";

/**
 * The footings that a table's own structure states: a row called "Total …" foots the rows below the heading of the
 * same words, with inner totals in place of what they total; "Net cash … operating activities" foots the rows below
 * "Cash flows from operating activities"; and in a reconciliation the first non-GAAP row foots the rows above it
 * (Regulation G, 17 CFR 244.100(a)(2), 2003: a quantitative reconciliation to the most directly comparable measure).
 */
export function footings(table: Table): readonly Relation[] {
  return table.rows.flatMap((row, index) => {
    if (row.kind === "section" || !row.concept || !isAdditive(row)) return [];
    const items = itemsOf(table, row, index).filter((item) => unitOf(item) === unitOf(row));
    return items.length > 0 ? [toRelation(table, row, items)] : [];
  });
}

function itemsOf(table: Table, row: TableRow, index: number): readonly TableRow[] {
  const above = table.rows.slice(0, index);
  if (isTotal(row)) return itemsBack(above, (heading) => headingFits(heading, row));
  if (isReconciled(table, row, above)) return above.filter((one) => one.kind !== "section");
  return [];
}

const unitOf = (row: TableRow): Unit | undefined =>
  row.cells.find((cell) => cell?.concept === row.concept)?.unit;

/** Margins and per-share figures stand under a "Total" too, and are no sums. */
function isAdditive(row: TableRow): boolean {
  return row.cells.every((cell) => !cell || cell.concept !== row.concept || unitEntry(cell.unit).adds);
}

const isTotal = (row: TableRow): boolean => /^(total\b|net cash\b.*\bactivities\b)/i.test(row.label);

function isReconciled(table: Table, row: TableRow, above: readonly TableRow[]): boolean {
  const nonGaap = (one: TableRow): boolean => /\(non-GAAP\)/i.test(one.label);
  return /^reconciliation/i.test(table.caption) && nonGaap(row) && !above.some(nonGaap);
}

/** Collects rows upwards to the fitting heading; a total met on the way stands for everything that it foots. */
function itemsBack(above: readonly TableRow[], fits: (heading: TableRow) => boolean): readonly TableRow[] {
  const start = above.findLastIndex((row) => row.kind === "section" && fits(row));
  if (start < 0) return [];
  const items: TableRow[] = [];
  for (const row of above.slice(start + 1)) {
    if (row.kind === "section") continue;
    if (isTotal(row)) items.splice(innerStart(above, row, items));
    items.push(row);
  }
  return items;
}

function innerStart(above: readonly TableRow[], total: TableRow, items: readonly TableRow[]): number {
  const inner = itemsBack(above.slice(0, above.indexOf(total)), (heading) => headingFits(heading, total));
  const first = inner[0];
  const at = first ? items.indexOf(first) : -1;
  return at < 0 ? items.length : at;
}

function headingFits(heading: TableRow, total: TableRow): boolean {
  const wanted = words(total.label.replace(/^total\b/i, ""));
  const found = words(heading.label);
  if (wanted.length === 0) return true;
  const activity = /\b(operating|investing|financing) activities\b/i;
  const [ofTotal, ofHeading] = [activity.exec(total.label)?.[1], activity.exec(heading.label)?.[1]];
  if (ofTotal)
    return ofTotal.toLowerCase() === ofHeading?.toLowerCase() && /^cash flows/i.test(heading.label);
  return wanted.every((word, index) => found[index] === word);
}

function words(label: string): readonly string[] {
  return label.toLowerCase().match(/[a-z]+/g) ?? [];
}

function toRelation(table: Table, total: TableRow, items: readonly TableRow[]): Relation {
  const terms = items.map((item) => ({ weight: 1 as const, expression: referenceTo(item) }));
  return {
    rule: "foot",
    name: total.segment ? `${total.concept}.${total.segment}` : total.concept,
    target: referenceTo(total),
    expression: { kind: "sum", terms },
    table: table.id,
    place: null,
  };
}

function referenceTo(row: TableRow): FactReference {
  return { kind: "reference", concept: row.concept, segment: row.segment, when: "same", line: row.line };
}
