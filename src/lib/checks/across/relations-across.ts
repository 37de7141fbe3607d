import type { Release } from "../../release/index.ts";
import { gridsOf } from "../grid/index.ts";
import type { Ledger } from "../model/index.ts";
import type { Relation } from "../relations/index.ts";
import { carriedFootings } from "./carried-footings.ts";
import { agreementsByFigures, equalRows } from "./equal-rows.ts";
import { parValues } from "./par-values.ts";
import { quartersTogether } from "./quarters-together.ts";
import { sheetMovements } from "./sheet-movements.ts";
import { sumsOfOtherTables } from "./sums-of-other-tables.ts";

/**
 * Relations between figures of different tables, beside those `within` them. Their words alone do not tell that the rows belong
 * together, and their figures do: such a relation is stated where it holds, and raises no alarm.
 */
export function relationsAcross(
  release: Release,
  ledger: Ledger,
  within: readonly Relation[],
): readonly Relation[] {
  const grids = gridsOf(release, ledger);
  const { periods } = release;
  const equal = equalRows(grids);
  return [
    ...sheetMovements(grids, periods),
    ...agreementsByFigures(equal, within),
    ...quartersTogether(grids, periods),
    ...carriedFootings(grids, equal),
    ...sumsOfOtherTables(grids),
    ...parValues(grids, release, ledger),
  ];
}
