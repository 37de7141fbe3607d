import type { TableRow, Witness } from "../../release/index.ts";
import { asPrinted, type Diagnosis } from "../model/index.ts";
import { factReferences } from "../relations/index.ts";
import { diagnosisIf, type FailedCheck, rowOf } from "./failed-check.ts";

/** One row of the same table that the printed figure contains and the formula does not. */
export function omittedRows(failed: FailedCheck): readonly Diagnosis[] {
  const { witness } = failed.printed;
  const place = rowOf(failed, witness);
  if (failed.relation.expression.kind !== "sum" || !place) return [];
  const used = new Set(factReferences(failed.relation.expression).map(({ concept }) => concept));
  const column = place.rows[place.at]?.cells.findIndex((cell) => cell?.start === witness.start) ?? -1;
  return place.rows
    .slice(0, place.at)
    .filter((row) => row.kind === "item" && !used.has(row.concept))
    .flatMap((row) => withRow(failed, row, row.cells[column] ?? null));
}

function withRow(failed: FailedCheck, row: TableRow, cell: Witness | null): readonly Diagnosis[] {
  const figure = cell && failed.context.ledger.reading(cell)?.figure;
  if (!cell || !figure || figure.isZero() || figure.unit !== failed.computed.unit) return [];
  return diagnosisIf(
    failed.reproduces(failed.computed.plus(figure)),
    "omitted-row",
    () =>
      `A further row: the printed figure also contains "${row.label}", ${asPrinted(cell)} (line ${row.line}).`,
  );
}
