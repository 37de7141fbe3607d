import type { Grid, GridCell, GridRow } from "../../model/index.ts";
import type { Atom } from "./atoms.ts";
import { flowHead } from "./flow-head.ts";
import type { FlowRow, FlowTable } from "./flow-tables.ts";

/** Lays a table out whose columns were lost: each row has as many figures as most have. */
export function flowGrid({ head, rows }: FlowTable): Grid {
  const count = usualCount(rows);
  const { captions, rows: headings } = flowHead(head, count);
  const above = captions.map((atom) => toRow([toCell(atom, 0, 1)]));
  const heads = headings.map((row) =>
    toRow(row.map(({ atom, column, span }) => toCell(atom, column + 1, span))),
  );
  return { rows: [...above, ...heads, ...rows.flatMap((row) => rowsOf(withoutGlue(row, count), count))] };
}

const isFigure = ({ kind }: Atom): boolean => kind === "figure";

/** "295212" below two columns of which no other figure has four digits without a comma: 295 and 212. */
function withoutGlue(row: FlowRow, count: number): FlowRow {
  if (row.cells.filter(isFigure).length !== count - 1) return row;
  const glued = row.cells.filter((atom) => isFigure(atom) && /^(?:\d\d){2,3}$/.test(atom.text));
  const [only] = glued;
  if (!only || glued.length > 1 || count < 2) return row;
  const half = only.text.length / 2;
  const parts: readonly Atom[] = [
    { ...only, end: only.start + half, text: only.text.slice(0, half) },
    { ...only, start: only.start + half, text: only.text.slice(half) },
  ];
  return { ...row, cells: row.cells.flatMap((atom) => (atom === only ? parts : [atom])) };
}

/** How many figures most rows have. */
function usualCount(rows: readonly FlowRow[]): number {
  const counts = rows.map(({ cells }) => cells.filter(isFigure).length).filter((count) => count > 0);
  const byCount = [...Map.groupBy(counts, (one) => one)].toSorted(
    ([a, as], [b, bs]) => bs.length - as.length || b - a,
  );
  return byCount[0]?.[0] ?? 1;
}

/** The words before the last are rows of their own: headings of sections, or the beginning of the label. */
function rowsOf({ words, cells }: FlowRow, count: number): readonly GridRow[] {
  const labels = words.filter(({ kind }) => kind !== "blank");
  const parts = joined(labels);
  const before = parts.slice(0, -1).map((atom) => toRow([toCell(atom, 0, 1)]));
  const label = parts.slice(-1).map((atom) => toCell(atom, 0, 1));
  const [first = [], ...more] = chunks(cells, count).map((own) => inColumns(own, count));
  const rows = [...before, toRow([...label, ...first]), ...more.map(toRow)];
  return rows.filter((row) => row.cells.length > 0);
}

/** A row with twice as many figures as most is two, the second without a label: a total. */
function chunks(cells: readonly Atom[], count: number): readonly (readonly Atom[])[] {
  const figures = cells.filter(isFigure).length;
  if (figures <= count || figures % count !== 0) return [cells];
  const rows: Atom[][] = [];
  let taken = 0;
  for (const [at, atom] of cells.entries()) {
    const opens =
      isFigure(atom) ||
      (atom.kind === "sign" && /^[$€£(]/.test(atom.text) && cells[at + 1]?.kind === "figure");
    if (
      opens &&
      taken % count === 0 &&
      (isFigure(atom) || rows.length * count <= taken) &&
      rows.length * count <= taken
    )
      rows.push([]);
    rows.at(-1)?.push(atom);
    if (isFigure(atom)) taken++;
  }
  return rows;
}

/** A period within a label is a part of it. */
function joined(atoms: readonly Atom[]): readonly Atom[] {
  const parts: Atom[] = [];
  for (const atom of atoms) {
    const last = parts.at(-1);
    const isOne = last && atom.start - last.end <= 2 && (atom.kind !== "words" || last.kind !== "words");
    if (isOne)
      parts[parts.length - 1] = { ...last, kind: "words", end: atom.end, text: `${last.text} ${atom.text}` };
    else parts.push(atom);
  }
  return parts;
}

/** Each figure, with its signs, in its column; blanks keep a column free where with them all columns are told. */
function inColumns(cells: readonly Atom[], count: number): readonly GridCell[] {
  const figures = cells.filter(isFigure).length;
  const blanks = cells.filter(({ kind }) => kind === "blank").length;
  const countsBlanks = figures < count && figures + blanks === count;
  let column = 0;
  return cells.flatMap((atom, at) => {
    if (atom.kind === "blank") {
      if (countsBlanks) column++;
      return [];
    }
    const isAfter = atom.kind === "sign" && /^[)%*]/.test(atom.text) && at > 0;
    const own = toCell(atom, isAfter ? column : column + 1, 1);
    if (isFigure(atom)) column++;
    return [own];
  });
}

function toCell({ start, end, text }: Atom, column: number, columnSpan: number): GridCell {
  return { start, end, text, column, columnSpan, indent: 0, isBold: false, isHead: false };
}

function toRow(cells: readonly GridCell[]): GridRow {
  return { cells, ruled: [], start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}
