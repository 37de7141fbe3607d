import { isMoney, isShares, unitEntry } from "../../figures/index.ts";
import {
  type AmountCell,
  bestTally,
  type FigureGrid,
  foundRelation,
  isSound,
  labelWords,
  oddsIn,
  overRange,
  printOf,
  type RowOfFigures,
  rangeOf,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/** A row of amounts per one of something, with the rows of both, wherever they stand. */
interface PerUnit extends Tally<AmountCell> {
  readonly above: RowOfFigures;
  readonly below: RowOfFigures;
}

/**
 * Amounts per one of something that is no share, "average sales per store", with the row of that amount and the row that counts it, of
 * whichever tables: figures of one period and part belong together. One that fits in no more than one place may do so by accident: it
 * raises no alarm.
 */
export function perUnitRows(grids: readonly FigureGrid[]): readonly Relation[] {
  const rows = grids.flatMap((grid) => grid.rows);
  const amounts = rows.filter(({ unit }) => unit !== null && isMoney(unit));
  const counts = rows.filter(({ cells }) => cells.some((one) => one && isCount(one)));
  return rows.flatMap((row) => {
    const said = saidPer(row);
    if (!said) return [];
    const above = amounts.filter((one) => one !== row && isCalled(one, said));
    const below = counts.filter(({ row: { label } }) => wordsOf(label).includes(said.thing));
    const found = quotientFor(row, above, below);
    return found ? relationsOf(found) : [];
  });
}

const isCount = ({ witness: { unit, said } }: AmountCell): boolean =>
  unitEntry(unit).kind === "count" && !isShares(unit) && said?.role !== "change";

/** Of "average net sales per store" the words of the amount, and what it is for one of. */
interface SaidPer {
  readonly amount: readonly string[];
  readonly thing: string;
}

function saidPer({ row: { label }, cells }: RowOfFigures): SaidPer | null {
  const [, ahead = "", behind = ""] =
    /^(.+?) per (?:average |available |active |new )?(.+)$/.exec(labelWords(label)) ?? [];
  const isLevel = cells.some((one) => one?.witness.said?.role === "value" && isAmountPer(one));
  const thing = wordsOf(behind)
    .slice(0, behind.startsWith("square ") ? 2 : 1)
    .at(-1);
  const isOfShares = /^(?:(?:basic|diluted|common|ordinary|limited|partner) )*(?:share|unit|ads)s?\b/.test(
    behind,
  );
  return isLevel && thing !== undefined && !isOfShares ? { amount: wordsOf(ahead), thing } : null;
}

const isAmountPer = ({ witness: { unit } }: AmountCell): boolean =>
  isMoney(unit) || unitEntry(unit).kind === "rate";

/** Whether a row is of the amount: "net sales" of "average sales per store", "passenger revenue" of "revenue per passenger". */
function isCalled({ row: { label } }: RowOfFigures, { amount, thing }: SaidPer): boolean {
  const own = wordsOf(label);
  return (
    amount.length > 0 &&
    amount.every((one) => own.includes(one)) &&
    own.every((one) => one === thing || amount.includes(one))
  );
}

const wordsOf = (label: string): readonly string[] =>
  labelWords(label)
    .split(" ")
    .map((one) =>
      one
        .replace(/^feet$/, "foot")
        .replace(/ies$/, "y")
        .replace(/(?<=[^s])s$/, ""),
    )
    .filter((one) => one !== "" && !/^(?:total|net|average|the|of|number|in|our)$/.test(one));

function quotientFor(
  { cells }: RowOfFigures,
  amounts: readonly RowOfFigures[],
  counts: readonly RowOfFigures[],
): PerUnit | null {
  const levels = cells.filter((one) => one !== null).filter((one) => one.witness.said?.role === "value");
  const tried = amounts.flatMap((above) => counts.map((below) => ({ above, below })));
  const best = bestTally(tried.map((one) => ({ ...one, ...tallyOf(levels, (cell) => oddsOf(cell, one)) })));
  return best && best.fits.length > best.misses.length ? best : null;
}

type Parts = Pick<PerUnit, "above" | "below">;

function partsOf(cell: AmountCell, { above, below }: Parts): readonly [AmountCell, AmountCell] | null {
  const isOfIt = ({ witness }: AmountCell): boolean =>
    witness.period === cell.witness.period && witness.segment === cell.witness.segment;
  const [over, under] = [above, below].map((row) => row.cells.find((one) => one && isOfIt(one)));
  return over && under && isMoney(over.witness.unit) && isCount(under) ? [over, under] : null;
}

function oddsOf(cell: AmountCell, parts: Parts): number | null | undefined {
  const [above, below] = partsOf(cell, parts) ?? [];
  const range = above && below ? overRange(rangeOf(above), rangeOf(below)) : null;
  return range ? oddsIn(cell, range) : undefined;
}

function relationsOf(found: PerUnit): readonly Relation[] {
  const { above, below, fits, misses } = found;
  const sound = fits.length > 1 && isSound(found, 1, -3);
  const reason = `"${above.row.label}" over "${below.row.label}" gives it in ${fits.length} of ${fits.length + misses.length} periods`;
  return [...fits, ...misses].flatMap((cell) => {
    const [over, under] = partsOf(cell, found) ?? [];
    if (!over || !under) return [];
    const expression = { kind: "quotient", dividend: printOf(over), divisor: printOf(under) } as const;
    return [foundRelation("recalculate", cell, expression, { reason, confidence: sound ? 0.9 : 0.5, sound })];
  });
}
