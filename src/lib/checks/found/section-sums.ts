import {
  bestTally,
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
  oddsIn,
  type RowOfFigures,
  rangeOf,
  segmentOfRow,
  signedSum,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/** A column of a row, with the rows of the same label in two other sections. */
interface Place {
  readonly target: RowOfFigures;
  readonly first: RowOfFigures;
  readonly second: RowOfFigures;
  readonly at: number;
}

interface SectionSum extends Tally<Place> {
  readonly weight: 1 | -1;
}

/** Sections of a table that are one less another, or both together, line by line: revenues, costs and profits of the same segments. */
export function sectionSums({ rows }: FigureGrid): readonly Relation[] {
  const named = rows.filter(({ row, unit }) => row.section !== "" && row.label !== "" && unit !== null);
  const sections = [...Map.groupBy(named, ({ row }) => row.section).values()];
  return sections.flatMap((own, at) => {
    const found = sumInto(own, sections.slice(0, at));
    return found ? relationsOf(found) : [];
  });
}

function sumInto(
  own: readonly RowOfFigures[],
  before: readonly (readonly RowOfFigures[])[],
): SectionSum | null {
  const pairs = before.flatMap((first, at) => before.slice(at + 1).map((second) => [first, second] as const));
  const tried = pairs.flatMap(([first, second]) => {
    const places = placesOf(own, first, second);
    return ([-1, 1] as const).map((weight) => ({
      weight,
      ...tallyOf(places, (place) => oddsOf(place, weight)),
    }));
  });
  const best = bestTally(tried);
  const labels = new Set(best?.fits.map(({ target }) => target));
  return best && labels.size > 1 && isSound(best, tried.length, -4) ? best : null;
}

function placesOf(
  own: readonly RowOfFigures[],
  first: readonly RowOfFigures[],
  second: readonly RowOfFigures[],
): readonly Place[] {
  const called = (rows: readonly RowOfFigures[], { row, unit }: RowOfFigures): RowOfFigures | undefined =>
    rows.find((one) => one.row.label === row.label && one.unit === unit);
  const sharing = (rows: readonly RowOfFigures[], one: RowOfFigures): RowOfFigures | undefined =>
    called(rows, one) ?? ofItsPart(rows, one, own);
  return own.flatMap((target) => {
    const [one, other] = [sharing(first, target), sharing(second, target)];
    return one && other ? target.cells.map((_, at) => ({ target, first: one, second: other, at })) : [];
  });
}

/** The one row of a section that is of the part of the company that a row alone is of in its own, whatever it is called. */
function ofItsPart(
  rows: readonly RowOfFigures[],
  target: RowOfFigures,
  own: readonly RowOfFigures[],
): RowOfFigures | undefined {
  const part = segmentOfRow(target);
  const isOfPart = (one: RowOfFigures): boolean => segmentOfRow(one) === part && one.unit === target.unit;
  const [only, ...others] = rows.filter(isOfPart);
  return part !== "" && others.length === 0 && own.filter(isOfPart).length === 1 ? only : undefined;
}

const cellsOf = ({ target, first, second, at }: Place) =>
  [target, first, second].map(({ cells }) => cells[at] ?? null);

function oddsOf(place: Place, weight: 1 | -1): number | null | undefined {
  const [target, first, second] = cellsOf(place);
  if (!target || !first || !second || ![target, first, second].every(isAmount)) return undefined;
  const [a, b] = [rangeOf(first), rangeOf(second)];
  return weight === 1
    ? oddsIn(target, { lo: a.lo + b.lo, hi: a.hi + b.hi })
    : oddsIn(target, { lo: a.lo - b.hi, hi: a.hi - b.lo });
}

function relationsOf({ fits, misses, weight }: SectionSum): readonly Relation[] {
  return [...fits, ...misses].flatMap((place) => {
    const [target, first, second] = cellsOf(place);
    if (!target || !first || !second) return [];
    const sections = `"${place.first.row.section}" and "${place.second.row.section}"`;
    const reason = `${sections} give its section in ${fits.length} of ${fits.length + misses.length} places`;
    const sum = signedSum([
      { cell: first, weight: 1 },
      { cell: second, weight },
    ]);
    return [foundRelation("recalculate", target, sum, { reason, confidence: 0.9, sound: true })];
  });
}
