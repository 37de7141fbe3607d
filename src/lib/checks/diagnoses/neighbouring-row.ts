import type { TableRow, Witness } from "../../release/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { speaksOf } from "../relations/index.ts";
import { diagnosisIf, type FailedCheck, rowOf } from "./failed-check.ts";

/** The figure that belongs one row up or down, recomputed by that row's own relation or as it is printed there. */
export function neighbouringRows(failed: FailedCheck): readonly Diagnosis[] {
  const { witness } = failed.printed;
  const place = rowOf(failed, witness);
  if (!place) return [];
  const rows = place.rows.filter((row) => row.kind !== "section");
  const at = rows.findIndex((row) => row.line === witness.line);
  return [rows[at - 1], rows[at + 1]].flatMap((row) => {
    const cell = row && sameColumn(rows[at], row, witness);
    return row && cell ? fromRow(failed, row, cell) : [];
  });
}

function sameColumn(own: TableRow | undefined, row: TableRow, witness: Witness): Witness | null {
  const column = own?.cells.findIndex((cell) => cell?.start === witness.start) ?? -1;
  return row.cells[column] ?? null;
}

function fromRow(failed: FailedCheck, row: TableRow, cell: Witness): readonly Diagnosis[] {
  if (cell.unit !== failed.printed.witness.unit) return [];
  const relation = failed.context.relations.find((one) => speaksOf(one, cell));
  const theirs = relation
    ? failed.figureOf(relation.expression, cell)
    : (failed.context.ledger.reading(cell)?.figure ?? null);
  return diagnosisIf(
    theirs !== null && failed.reproduces(theirs),
    "neighbouring-row",
    () => `Neighbouring row: the printed figure is that of "${row.label}" (line ${row.line}).`,
  );
}
