import type { TableRow, Witness } from "../../release/index.ts";
import { asPrinted, type Diagnosis } from "../model/index.ts";
import { references } from "../relations/index.ts";
import { diagnosisIf, rowOf, type Suspect } from "./suspect.ts";

/** One row of the same table that the printed figure contains and the formula does not. */
export function omittedRows(suspect: Suspect): readonly Diagnosis[] {
  const { witness } = suspect.printed;
  const place = rowOf(suspect, witness);
  if (suspect.relation.expression.kind !== "sum" || !place) return [];
  const used = new Set(references(suspect.relation.expression).map(({ concept }) => concept));
  const column = place.rows[place.at]?.cells.findIndex((cell) => cell?.start === witness.start) ?? -1;
  return place.rows
    .slice(0, place.at)
    .filter((row) => row.kind === "item" && !used.has(row.concept))
    .flatMap((row) => withRow(suspect, row, row.cells[column] ?? null));
}

function withRow(suspect: Suspect, row: TableRow, cell: Witness | null): readonly Diagnosis[] {
  const figure = cell && suspect.bench.ledger.reading(cell)?.figure;
  if (!cell || !figure || figure.isZero() || figure.unit !== suspect.computed.unit) return [];
  return diagnosisIf(
    suspect.reproduces(suspect.computed.plus(figure)),
    "omitted-row",
    () =>
      `A further row: the printed figure also contains "${row.label}", ${asPrinted(cell)} (line ${row.line}).`,
  );
}
