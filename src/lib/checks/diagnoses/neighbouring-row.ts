import type { TableRow, Witness } from "../../release/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { speaksOf } from "../relations/index.ts";
import { diagnosisIf, rowOf, type Suspect } from "./suspect.ts";

/** The figure that belongs one row up or down, recomputed by that row's own relation or as it is printed there. */
export function neighbouringRows(suspect: Suspect): readonly Diagnosis[] {
  const { witness } = suspect.printed;
  const place = rowOf(suspect, witness);
  if (!place) return [];
  const rows = place.rows.filter((row) => row.kind !== "section");
  const at = rows.findIndex((row) => row.line === witness.line);
  return [rows[at - 1], rows[at + 1]].flatMap((row) => {
    const cell = row && sameColumn(rows[at], row, witness);
    return row && cell ? fromRow(suspect, row, cell) : [];
  });
}

function sameColumn(own: TableRow | undefined, row: TableRow, witness: Witness): Witness | null {
  const column = own?.cells.findIndex((cell) => cell?.start === witness.start) ?? -1;
  return row.cells[column] ?? null;
}

function fromRow(suspect: Suspect, row: TableRow, cell: Witness): readonly Diagnosis[] {
  if (cell.unit !== suspect.printed.witness.unit) return [];
  const relation = suspect.bench.relations.find((one) => speaksOf(one, cell));
  const theirs = relation
    ? suspect.figureOf(relation.expression, cell)
    : (suspect.bench.ledger.reading(cell)?.figure ?? null);
  return diagnosisIf(
    theirs !== null && suspect.reproduces(theirs),
    "neighbouring-row",
    () => `Neighbouring row: the printed figure is that of "${row.label}" (line ${row.line}).`,
  );
}
