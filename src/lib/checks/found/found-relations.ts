import type { Release } from "../../release/index.ts";
import { type AmountCell, type FigureGrid, gridsOf } from "../grid/index.ts";
import type { Ledger } from "../model/index.ts";
import type { Relation } from "../relations/index.ts";
import { perShareRows, sharesInLoss, twoClass } from "../shares/index.ts";
import { agreements, finerPrints } from "./agreements.ts";
import { balances } from "./balances.ts";
import { columnRatios } from "./column-ratios.ts";
import { columnSums } from "./column-sums.ts";
import { efficiencyRatios } from "./efficiency.ts";
import { growthColumns } from "./growth-columns.ts";
import { growthRows } from "./growth-rows.ts";
import { perUnitRows } from "./per-unit.ts";
import { percentOfColumns } from "./percent-of-columns.ts";
import { percentSums } from "./percent-sums.ts";
import { periodSums } from "./period-sums.ts";
import { pointChanges } from "./point-changes.ts";
import { footingRelations, type RowFooting, rowFootings } from "./row-footings.ts";
import { ratioRelations, rowRatios } from "./row-ratios.ts";
import { sectionSums } from "./section-sums.ts";
import { twinRows } from "./twin-rows.ts";

/** The relations that the figures of a release, of which nobody has said how they are made of one another, show themselves. */
export function foundRelations(release: Release, ledger: Ledger): readonly Relation[] {
  const grids = gridsOf(release, ledger);
  const footed = grids.map((grid) => ({ grid, footings: rowFootings(grid) }));
  const twins = twinRows(grids);
  const finer = finerPrints(twins);
  const within = footed.flatMap(({ grid, footings }) => relationsIn(grid, footings, finer, release));
  return [
    ...within,
    ...perUnitRows(grids),
    ...agreements(
      twins,
      footed.flatMap(({ footings }) => footings),
    ),
  ];
}

function relationsIn(
  grid: FigureGrid,
  footings: readonly RowFooting[],
  finer: (cell: AmountCell) => AmountCell | undefined,
  release: Release,
): readonly Relation[] {
  const { conventions, periods } = release;
  const ratios = rowRatios(grid);
  return [
    ...footingRelations(footings),
    ...balances(grid, footings),
    ...columnSums(grid),
    ...sectionSums(grid),
    ...periodSums(grid, periods),
    ...growthColumns(grid, finer, conventions),
    ...growthRows(grid, conventions),
    ...percentOfColumns(grid, footings),
    ...columnRatios(grid),
    ...percentSums(grid),
    ...ratioRelations(ratios),
    ...efficiencyRatios(grid),
    ...pointChanges(grid, ratios),
    ...perShareRows(grid, release),
    ...sharesInLoss(grid),
    ...twoClass(grid),
  ];
}
