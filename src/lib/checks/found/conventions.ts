import type { Conventions, Release } from "../../release/index.ts";
import { type AmountCell, gridsOf, type RowOfFigures } from "../grid/index.ts";
import { openLedger } from "../model/index.ts";
import { finerPrints } from "./agreements.ts";
import { growthOdds, isExpense } from "./growth.ts";
import { growthColumnsIn } from "./growth-columns.ts";
import { twinRows } from "./twin-rows.ts";

/** A convention that a release shows, with the figures that show it. */
export interface FoundConvention {
  readonly name: keyof Conventions;
  readonly is: string;
  readonly evidence: readonly AmountCell["witness"][];
}

/** One figure that speaks for a value of a convention. */
interface Sign {
  readonly name: keyof Conventions;
  readonly is: string;
  readonly witness: AmountCell["witness"];
}

/** The conventions of a company that its release shows: those for which figures speak, and against which none does. */
export function foundConventions(release: Release): readonly FoundConvention[] {
  const grids = gridsOf(release, openLedger(release));
  const finer = finerPrints(twinRows(grids));
  const signs = grids.flatMap((grid) =>
    growthColumnsIn(grid).flatMap(({ at, current, prior }) =>
      grid.rows.flatMap((row) => signsIn(row, { at, current, prior }, finer)),
    ),
  );
  return [...Map.groupBy(signs, ({ name }) => name)].flatMap(([name, own]) => {
    const values = new Set(own.map(({ is }) => is));
    const [first] = own;
    // Two roundings may agree by accident.
    const enough = name === "percentages" ? 3 : 1;
    if (!first || values.size > 1 || own.length < enough) return [];
    return [{ name, is: first.is, evidence: own.map(({ witness }) => witness) }];
  });
}

interface Columns {
  readonly at: number;
  readonly current: number;
  readonly prior: number;
}

function signsIn(
  { cells, row }: RowOfFigures,
  { at, current, prior }: Columns,
  finer: (cell: AmountCell) => AmountCell | undefined,
): readonly Sign[] {
  const [now, before, rate, printed] = [cells[current], cells[prior], cells[at], row.cells[at]];
  if (!now || !before || !printed) return [];
  const isDash = !/\d/.test(printed.printed) && printed.value !== "n/m";
  if (isDash) return dashSigns(printed, now, before);
  const signs: Sign[] = [];
  const base = before.value >= 0 ? null : rate ? baseOf(rate, now, before) : "not-printed";
  if (base && base !== "not-printed" && isExpense(row.label) && now.value < 0)
    signs.push({
      name: "expensesInParentheses",
      is: base === "signed" ? "positive" : "credit",
      witness: printed,
    });
  else if (base) signs.push({ name: "growthOnNegativeBase", is: base, witness: printed });
  const roundings = rate ? roundingOf(rate, now, before, finer) : null;
  if (roundings) signs.push({ name: "percentages", is: roundings, witness: printed });
  return signs;
}

function dashSigns(witness: AmountCell["witness"], now: AmountCell, before: AmountCell): readonly Sign[] {
  if (before.value === 0 && now.value === 0) return [];
  const isNil = before.value !== 0 && Math.abs((now.value - before.value) / before.value) < 0.005;
  return [{ name: "dashInRates", is: isNil ? "nil" : "not-meaningful", witness }];
}

/** On which base a rate was computed; null where both give it, or neither. */
function baseOf(rate: AmountCell, now: AmountCell, before: AmountCell): "absolute" | "signed" | null {
  const [absolute, signed] = (["absolute", "signed"] as const).map(
    (base) => (growthOdds(rate, now, before, base) ?? null) !== null,
  );
  return absolute === signed ? null : absolute ? "absolute" : "signed";
}

/** From which figures a rate was computed, where the same figures are printed with more digits elsewhere; null where both give it, or neither. */
function roundingOf(
  rate: AmountCell,
  now: AmountCell,
  before: AmountCell,
  finer: (cell: AmountCell) => AmountCell | undefined,
): "unrounded" | "rounded" | null {
  const [fineNow, fineBefore] = [finer(now), finer(before)];
  if (!fineNow || !fineBefore || before.value <= 0 || now.value < 0) return null;
  const gives = (later: AmountCell, earlier: AmountCell): boolean =>
    Math.abs(100 * (later.value / earlier.value - 1) - rate.value) <= rate.half;
  const [fine, coarse] = [gives(fineNow, fineBefore), gives(now, before)];
  return fine === coarse ? null : fine ? "unrounded" : "rounded";
}
