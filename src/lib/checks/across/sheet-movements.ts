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
import { isSumOf, type SignedCells } from "./is-sum-of.ts";

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
  const balances = rows.flatMap((one, at): readonly Balance[] => {
    const [before, after] = [cellOf(one, opening), cellOf(one, closing)];
    if (!before || !after || !isMoney(after.witness.unit)) return [];
    const words = labelWords(one.row.label);
    return [{ words, name: balanceOf(words), sign: at < assets ? -1 : 1, before, after }];
  });
  return [...Map.groupBy(balances, ({ name, sign }) => `${sign} ${name}`).values()].flatMap((own) =>
    relationsOf(own, moved),
  );
}

/** What stands on both days in a row of the balance sheet. */
interface Balance {
  readonly words: string;
  /** What it counts, without the words that tell its parts apart. */
  readonly name: string;
  readonly sign: 1 | -1;
  readonly before: AmountCell;
  readonly after: AmountCell;
}

/** The movement that leads over the rows of one name, and where it is but one row, the balance that it leads to. */
function relationsOf(own: readonly Balance[], moved: readonly Movement[]): readonly Relation[] {
  const [first, ...others] = own;
  if (!first) return [];
  const opening: SignedCells = own.map(({ before }) => ({ cell: before, weight: 1 }));
  const ways = waysOf(first, moved);
  const parts = ways.find((way) => leadsTo(own, [...opening, ...way]));
  const [flow, ...rest] = parts ?? [];
  if (!flow) return [];
  const change: SignedCells = own.flatMap(
    ({ before, after }): SignedCells => [
      { cell: after, weight: flow.weight },
      { cell: before, weight: turned(flow.weight) },
    ],
  );
  const left: SignedCells = rest.map(({ cell, weight }) => ({
    cell,
    weight: weight === flow.weight ? -1 : 1,
  }));
  const movement = foundRelation("roll-forward", flow.cell, signedSum([...change, ...left]), grounds);
  const sum = signedSum([...opening, flow, ...rest]);
  return others.length === 0
    ? [foundRelation("roll-forward", first.after, sum, grounds), movement]
    : [movement];
}

const turned = (weight: 1 | -1): 1 | -1 => (weight === 1 ? -1 : 1);

const grounds = {
  reason: "the cash flow statement names the movement between both balance sheets",
  confidence: 0.9,
  sound: false,
} as const;

/** What may have moved a balance, each way on its own; an asset grows by cash that is spent, and receivables fall by what is written down. */
function waysOf({ words, name, sign }: Balance, moved: readonly Movement[]): readonly SignedCells[] {
  const named = (isNamed: (words: string) => boolean, weight: 1 | -1 = 1): SignedCells =>
    moved.filter((one) => isNamed(one.words)).map(({ cell }) => ({ cell, weight }));
  if (isEarned.test(words)) {
    const paid = named((one) => /\bdividends?\b/.test(one));
    return named((one) => isEarnings.test(one)).flatMap((earned) => [[earned], [earned, ...paid]]);
  }
  const doubtful = /\breceivables?\b/.test(words) ? named((one) => isDoubtful.test(one), sign) : [];
  return named((one) => balanceOf(one) === name, sign).flatMap((flow) => [[flow], [flow, ...doubtful]]);
}

const isDoubtful =
  /^(provision|allowance)s? for (doubtful|bad|credit|expected|uncollectible)\b|^bad debts?\b|^credit loss/;

const isEarnings = /^(consolidated )?net (income|loss|earnings)\b/;
const isEarned = /^(retained (earnings|deficit)|accumulated (deficit|losses|earnings)|deficit)\b/;

/** What is counted, without the words by which a balance sheet and a cash flow statement tell their rows apart. */
const balanceOf = (words: string): string =>
  words
    .replace(/ (less|net of) allowances?\b.*/, "")
    .replace(/^(non cash|maturities of|sales? of|proceeds from)\b/, "")
    .replaceAll(
      /\b(less|non|long term|short term|due (after|within) one year|accrued(?= \w+ liabilit)|portion)\b/g,
      " ",
    )
    .replaceAll(/\b(changes?|increases?|decreases?|in|net|and|other|current|the|of)\b/g, " ")
    .replaceAll(/(\w{3})ies\b/g, "$1y")
    .replaceAll(/(\w{3})s\b/g, "$1")
    .trim()
    .replaceAll(/ +/g, " ");

/** Whether these lead to the balances of the later day together; where nothing moved, nothing is told. */
function leadsTo(own: readonly Balance[], parts: SignedCells): boolean {
  const [first, ...others] = own.map(({ after }) => after);
  const left: SignedCells = others.map((cell) => ({ cell, weight: -1 }));
  const isMoved = parts.slice(own.length).some(({ cell }) => cell.value !== 0);
  return first !== undefined && isMoved && isSumOf(first, [...parts, ...left]);
}
