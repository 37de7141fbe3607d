import type { Atom } from "./atoms.ts";
import type { FlowLine } from "./flow-lines.ts";

/** One row of a table that lost its columns: words before its figures, and what stands for cells. */
export interface FlowRow {
  readonly words: readonly Atom[];
  /** Figures with their signs, and blanks. */
  readonly cells: readonly Atom[];
}

/** A table that lost its columns: what stands before its first row, and its rows. */
export interface FlowTable {
  readonly head: readonly Atom[];
  readonly rows: readonly FlowRow[];
}

/** The tables in lines of a wire text. New headings, or a sentence, begin another. */
export function flowTables(lines: readonly FlowLine[]): readonly FlowTable[] {
  const runs: Atom[][] = [[]];
  for (const { kind, atoms } of lines) {
    if (kind === "sentence") runs.push([]);
    else runs.at(-1)?.push(...atoms);
  }
  return runs.flatMap((atoms) => parted(toRows(atoms))).filter(isTable);
}

const isPeriod = ({ kind }: Atom): boolean =>
  kind === "year" || kind === "date" || kind === "length" || kind === "ended";
const isCell = ({ kind }: Atom): boolean => kind === "figure" || kind === "sign" || kind === "blank";

/** Words and headings, and then cells, again and again. */
function toRows(atoms: readonly Atom[]): readonly FlowRow[] {
  const rows: { words: Atom[]; cells: Atom[] }[] = [];
  for (const [at, atom] of atoms.entries()) {
    const row = rows.at(-1);
    const isFirstCell = isCell(atom) && (atom.kind === "figure" || leadsToFigure(atoms, at));
    if (isFirstCell && row) row.cells.push(atom);
    else if (row && row.cells.length === 0) row.words.push(atom);
    else rows.push({ words: [atom], cells: [] });
  }
  return rows;
}

/** A sign or a blank stands in a row if figures follow it, or come before it without words between. */
function leadsToFigure(atoms: readonly Atom[], at: number): boolean {
  for (let index = at - 1; index >= 0 && atoms[index] && isCell(atoms[index] as Atom); index--)
    if (atoms[index]?.kind === "figure") return true;
  for (let index = at + 1; index < atoms.length && atoms[index] && isCell(atoms[index] as Atom); index++)
    if (atoms[index]?.kind === "figure") return true;
  return false;
}

function parted(rows: readonly FlowRow[]): readonly FlowTable[] {
  const tables: { head: readonly Atom[]; rows: FlowRow[] }[] = [];
  for (const row of rows) {
    const lastHead = row.words.findLastIndex((one, at) => isPeriod(one) && isHeading(row.words, at));
    const table = tables.at(-1);
    if (table && lastHead < 0) table.rows.push(row);
    else tables.push(headed(row, lastHead));
  }
  return tables;
}

/** A period is a heading if another stands beside it, or it stands before any row; within words it is part of a label. */
function isHeading(words: readonly Atom[], at: number): boolean {
  const periods = words.filter(isPeriod).length;
  return periods > 1 || at === 0 || words[at]?.kind === "length";
}

/** Signs and words such as "$", "%" and "Change" right behind the last period are headings too. */
function headed({ words, cells }: FlowRow, lastHead: number): { head: readonly Atom[]; rows: FlowRow[] } {
  let end = lastHead + 1;
  while (
    end < words.length &&
    /^(?:[$%]|%? ?change|variance|\(?unaudited\)?|\$ change|increase|\(?decrease\)?|\(.{0,40}\))$/i.test(
      words[end]?.text ?? "",
    )
  )
    end++;
  const start = lastHead < 0 ? 0 : end;
  return { head: words.slice(0, start), rows: [{ words: words.slice(start), cells }] };
}

function isTable({ rows }: FlowTable): boolean {
  const figures = rows.map(({ cells }) => cells.filter(({ kind }) => kind === "figure").length);
  return figures.filter((count) => count > 0).length > 1 && Math.max(...figures) < 40;
}
