import { isMoney } from "../../figures/index.ts";
import { dayBefore, type Period, type Release } from "../../release/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  labelWords,
  type RowOfFigures,
  signedSum,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/**
 * Balances of two days that the cash flow statement of the time between them leads over: receivables by what it says of
 * receivables, retained earnings by net income and dividends. Currencies, purchases of businesses and what is paid with no
 * cash come between as often as not, so these are stated where they hold, and raise no alarm.
 */
export function sheetMovements(
  grids: readonly FigureGrid[],
  periods: Release["periods"],
): readonly Relation[] {
  const sheets = grids.filter(({ rows }) => rows.some(isAllAssets));
  const flows = grids.filter(({ rows }) => rows.some(isCashOfActivities));
  const days = periods.filter(({ kind }) => kind === "instant");
  return periods.flatMap((span) => {
    const opening = days.find(({ end }) => end === dayBefore(span.start));
    const closing = days.find(({ end }) => end === span.end);
    if (span.kind !== "duration" || !opening || !closing) return [];
    const moved = flows.flatMap((flow) => movementsIn(flow, span));
    return moved.length === 0 ? [] : sheets.flatMap((sheet) => rolled(sheet, moved, [opening, closing]));
  });
}

const isAllAssets = ({ row }: RowOfFigures): boolean => /^total assets$/.test(labelWords(row.label));

const isCashOfActivities = ({ row }: RowOfFigures): boolean =>
  /\bcash (flows? )?(generated|provided|used|from|by)\b.*\boperat/.test(labelWords(row.label));

/** What a cash flow statement says of one period, by the words of each row. */
interface Movement {
  readonly words: string;
  readonly cell: AmountCell;
}

const movementsIn = ({ rows }: FigureGrid, span: Period): readonly Movement[] =>
  rows.flatMap((one) => {
    const cell = cellOf(one, span);
    return cell ? [{ words: labelWords(one.row.label), cell }] : [];
  });

const cellOf = ({ cells }: RowOfFigures, { id }: Period): AmountCell | null =>
  cells.find((one) => one?.witness.period === id) ?? null;

function rolled(
  { rows }: FigureGrid,
  moved: readonly Movement[],
  [opening, closing]: readonly [Period, Period],
): readonly Relation[] {
  const assets = rows.findIndex(isAllAssets);
  return rows.flatMap((one, at) => {
    const [before, after] = [cellOf(one, opening), cellOf(one, closing)];
    if (!before || !after || !isMoney(after.witness.unit)) return [];
    const ways = waysOf(labelWords(one.row.label), at < assets ? -1 : 1, moved);
    const parts = ways.find((way) => leadsTo(after, [{ cell: before, weight: 1 }, ...way]));
    if (!parts) return [];
    const sum = signedSum([{ cell: before, weight: 1 }, ...parts]);
    return [foundRelation("roll-forward", after, sum, { reason, confidence: 0.9, sound: false })];
  });
}

const reason = "the cash flow statement names the movement between both balance sheets";

type Parts = readonly { readonly cell: AmountCell; readonly weight: 1 | -1 }[];

/** What may have moved a balance of these words, each way on its own; an asset grows by cash that is spent. */
function waysOf(words: string, sign: 1 | -1, moved: readonly Movement[]): readonly Parts[] {
  const named = (isNamed: (words: string) => boolean): Parts =>
    moved.filter((one) => isNamed(one.words)).map(({ cell }) => ({ cell, weight: 1 }));
  if (isEarned.test(words)) {
    const paid = named((one) => /\bdividends?\b/.test(one));
    return named((one) => isEarnings.test(one)).flatMap((earned) => [[earned], [earned, ...paid]]);
  }
  const counted = countedIn(words);
  return named((one) => countedIn(one) === counted).map(({ cell }) => [{ cell, weight: sign }]);
}

const isEarnings = /^(consolidated )?net (income|loss|earnings)\b/;
const isEarned = /^(retained (earnings|deficit)|accumulated (deficit|losses|earnings)|deficit)\b/;

/** What is counted, without the words by which a balance sheet and a cash flow statement tell their rows apart. */
const countedIn = (words: string): string =>
  words
    .replace(/ less allowances?\b.*/, "")
    .replaceAll(/\b(changes?|increases?|decreases?|in|net|and|other|current|the|of)\b/g, " ")
    .replaceAll(/(\w{3})ies\b/g, "$1y")
    .replaceAll(/(\w{3})s\b/g, "$1")
    .trim()
    .replaceAll(/ +/g, " ");

/** Whether these lead to a balance; where nothing moved, nothing is told. */
function leadsTo(target: AmountCell, parts: Parts): boolean {
  const off = parts.reduce((sum, { cell, weight }) => sum + weight * cell.value, -target.value);
  const rounding = parts.reduce((sum, { cell }) => sum + cell.half, target.half);
  const isOfUnit = parts.every(({ cell }) => cell.witness.unit === target.witness.unit);
  const isMoved = parts.slice(1).some(({ cell }) => cell.value !== 0);
  return isOfUnit && isMoved && Math.abs(off) <= rounding * (1 + 1e-9);
}
