import { isPercent, isPoints, unitEntry } from "../../figures/index.ts";
import type { Period, Release } from "../../release/index.ts";
import { isExchange, isSlip, plainMeasure } from "../found/index.ts";
import { type AmountCell, type FigureGrid, foundRelation, printOf } from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { clauseAround } from "./clause-of-change.ts";
import { aYearBefore, type ComparedPeriod } from "./compared-period.ts";
import { wayOf } from "./growth-in-sentence.ts";
import { type MarginInTable, profitOfMargin, quotientsOf, saidScenario } from "./margin-in-sentence.ts";
import { isPlain, saysOnly } from "./plain-words.ts";
import { baseOf, isOtherwise, withoutPoints } from "./said-of-change.ts";
import type { FiguredSentence } from "./sentence.ts";

/** A margin in two periods, from the same two rows of a table. */
interface ComparedMargins {
  readonly now: MarginInTable;
  readonly prior: MarginInTable;
}

/**
 * Changes of margins in points of which a sentence says the current level alone, or none: "gross margin of 45.3%, up 120 basis points".
 * Both levels are those of the table that prints the profit and the revenues. One that is not their change may be of another margin:
 * there is no relation, unless it looks like a misprint, or says the other way, in words that leave nothing open.
 */
export function pointsFromRows(
  grids: readonly FigureGrid[],
  { concepts, periods }: Pick<Release, "concepts" | "periods">,
): (sentence: FiguredSentence, held: ReadonlySet<string>) => readonly Relation[] {
  const byId = new Map(periods.map((one) => [one.id, one]));
  return (sentence, held) =>
    sentence.cells.flatMap((points, at) => {
      const { line, start, label } = points.witness;
      const profit = isChangeInPoints(points) ? profitOfMargin(label) : null;
      if (profit === null || held.has(`${line}:${start}`) || isOtherwise(sentence, at)) return [];
      const base = baseOf(sentence, at);
      const all = quotientsOf(grids, concepts, profit, saidScenario(points));
      const pairs = pairsOf(all, points, byId, base ?? aYearBefore).filter((one) =>
        isBeside(sentence, points, one),
      );
      const way = wayOf(sentence, points, at);
      const ways = way === null ? ([1, -1] as const) : ([way] as const);
      for (const pair of pairs) {
        const by = ways.find((one) => isChangeOf(points, pair, one));
        if (by !== undefined) return [relationOf(points, pair, by)];
      }
      const [first] = pairs;
      const isOtherWay = way !== null && pairs.every((one) => isChangeOf(points, one, way === 1 ? -1 : 1));
      const misprinted = ways.find((by) => pairs.every((one) => isMisprintOfChange(points, one, by)));
      const by = isOtherWay ? way : misprinted;
      const isSure = base !== null && points.witness.said?.sure !== false && isClosed(sentence, at);
      return first && by !== undefined && isSure ? [relationOf(points, first, by)] : [];
    });
}

const isChangeInPoints = ({ witness: { unit, said, segment } }: AmountCell): boolean =>
  isPoints(unit) &&
  said?.role === "change-points" &&
  said.scenario !== "constant-currency" &&
  said.scenario !== "guidance" &&
  segment === "";

function pairsOf(
  quotients: readonly MarginInTable[],
  { witness }: AmountCell,
  periods: ReadonlyMap<string, Period>,
  isBefore: ComparedPeriod,
): readonly ComparedMargins[] {
  const later = periods.get(witness.period);
  if (!later) return [];
  const isEarlier = (id: string): boolean => {
    const earlier = periods.get(id);
    return earlier !== undefined && isBefore(earlier, later);
  };
  return quotients
    .filter(({ above }) => above.witness.period === later.id)
    .flatMap((now) =>
      quotients
        .filter(({ rows }) => rows[0] === now.rows[0] && rows[1] === now.rows[1])
        .filter(({ above }) => isEarlier(above.witness.period))
        .map((prior) => ({ now, prior })),
    );
}

/** Whether the levels of the margin that the sentence names are those of the table. */
function isBeside(
  { cells }: FiguredSentence,
  { witness }: AmountCell,
  { now, prior }: ComparedMargins,
): boolean {
  return levelsOf(cells, witness.label).every((one) =>
    [now, prior].some(({ value }) => Math.abs(value - one.value) <= one.half * 1.0001),
  );
}

const levelsOf = (cells: readonly AmountCell[], label: string): readonly AmountCell[] =>
  cells.filter(
    ({ witness: { unit, said, label: own } }) =>
      isPercent(unit) && said?.role === "value" && plainMeasure(own) === plainMeasure(label),
  );

/** Whether a change in points is that of a margin, as exactly as the prints of the table say. */
function isChangeOf(points: AmountCell, { now, prior }: ComparedMargins, way: 1 | -1): boolean {
  const grain = 10 ** ((unitEntry(points.witness.unit).power ?? 0) - 2);
  const room = points.half + grain * (roomOf(now) + roomOf(prior));
  return Math.abs(grain * (now.value - prior.value) - way * points.value) <= room * 1.0001;
}

/** Whether the digits of a change in points are those of the margins' but for one, or for two that are exchanged. */
function isMisprintOfChange(points: AmountCell, { now, prior }: ComparedMargins, way: 1 | -1): boolean {
  const grain = 10 ** ((unitEntry(points.witness.unit).power ?? 0) - 2);
  const places = Math.max(0, Math.round(-Math.log10(2 * points.half)));
  const printed = (grain * way * (now.value - prior.value)).toFixed(places);
  const computed = { ...points, witness: { ...points.witness, printed } };
  return (
    !printed.startsWith("-") && (isSlip(computed, points) || isExchange(printed, points.witness.printed))
  );
}

const roomOf = ({ above, below, value }: MarginInTable): number =>
  (100 * above.half + Math.abs(value) * below.half) / below.value;

function isClosed(sentence: FiguredSentence, at: number): boolean {
  const { cells } = sentence;
  const label = cells[at]?.witness.label ?? "";
  const [beside, ...others] = levelsOf(cells, label);
  const [ahead, behind] = clauseAround(sentence, at, beside ?? null);
  return (
    !sentence.isCut &&
    others.length === 0 &&
    saysOnly(withoutPoints(ahead), label) &&
    isPlain(withoutPoints(behind))
  );
}

function relationOf(points: AmountCell, { now, prior }: ComparedMargins, by: 1 | -1): Relation {
  const quotient = ({ above, below }: MarginInTable): Expression => ({
    kind: "quotient",
    dividend: printOf(above),
    divisor: printOf(below),
  });
  const expression: Expression = {
    kind: "sum",
    terms: [
      { weight: by, expression: quotient(now) },
      { weight: by === 1 ? -1 : 1, expression: quotient(prior) },
    ],
  };
  const [above, below] = now.rows;
  const reason = `the table prints "${above.row.label}" and "${below.row.label}" of both periods`;
  return foundRelation("recalculate", points, expression, { reason, confidence: 0.8, sound: true });
}
