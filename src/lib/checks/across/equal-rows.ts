import { ofBooks, plainMeasure } from "../found/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  isAmount,
  printOf,
  type RowOfFigures,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/** Two rows of different tables that print the same, and the cells in which they do, of the one and of the other. */
export interface EqualRows {
  readonly one: RowOfFigures;
  readonly other: RowOfFigures;
  readonly pairs: readonly (readonly [AmountCell, AmountCell])[];
}

/**
 * Rows that are not called alike and yet are the same: all they print of the same periods is equal, in two places at least and of
 * three digits, and all words of one stand in the other or its heading: "Operating expenses" and "Total operating costs and expenses".
 */
export function equalRows(grids: readonly FigureGrid[]): readonly EqualRows[] {
  const home = new Map(grids.flatMap((grid) => grid.rows.map((row) => [row, grid] as const)));
  const places = grids.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell && isTelling(cell) ? [{ row, cell }] : []))),
  );
  const seen = new Map<RowOfFigures, Set<RowOfFigures>>();
  const isNew = (one: RowOfFigures, other: RowOfFigures): boolean => {
    const own = seen.get(one) ?? new Set();
    seen.set(one, own);
    return own.size < own.add(other).size;
  };
  return [...Map.groupBy(places, ({ cell }) => quantityOf(cell)).values()].flatMap((alike) =>
    alike.flatMap(({ row: one }, at) =>
      alike.slice(at + 1).flatMap(({ row: other }) => {
        if (home.get(one) === home.get(other) || !isNew(one, other) || !isNamedLike(one, other)) return [];
        return pairOf(one, other) ?? [];
      }),
    ),
  );
}

/** That such rows agree, where no relation of `known` says so of a print already. */
export function agreementsByFigures(
  equal: readonly EqualRows[],
  known: readonly Relation[],
): readonly Relation[] {
  const agreed = new Set(
    known.flatMap(({ rule, target }) => (rule === "agree" && target.cell ? [placeOf(target.cell)] : [])),
  );
  return equal.flatMap(({ pairs }) =>
    pairs.flatMap(([home, other]) => {
      if (agreed.has(placeOf(other.witness))) return [];
      agreed.add(placeOf(other.witness));
      return [foundRelation("agree", other, printOf(home), { reason, confidence: 0.9, sound: false })];
    }),
  );
}

const reason = "both rows print the same of all their periods, and the words of one stand in the other";

const placeOf = ({ line, start }: { readonly line: number; readonly start: number }): string =>
  `${line}:${start}`;

const isTelling = (cell: AmountCell): boolean => isAmount(cell) && Math.abs(cell.value) >= 200 * cell.half;

const spotOf = ({ witness }: AmountCell): string =>
  `${witness.unit} ${witness.period} ${witness.segment} ${ofBooks(witness)}`;
const quantityOf = (cell: AmountCell): string => `${spotOf(cell)} ${cell.value}`;

function isNamedLike(one: RowOfFigures, other: RowOfFigures): boolean {
  if (plainMeasure(one.row.label) === plainMeasure(other.row.label)) return false;
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin(short: RowOfFigures, long: RowOfFigures): boolean {
  const words = telling(short.row.label);
  const around = new Set(telling(`${long.row.section} ${long.row.label}`));
  return words.length > 0 && words.every((word) => around.has(word));
}

const telling = (label: string): readonly string[] =>
  plainMeasure(label)
    .split(" ")
    .filter((word) => !/^(?:total|net|and|of|the|in|for|other|)$/.test(word));

/** The pairs of two rows; null where any differs, or too few tell something. */
function pairOf(one: RowOfFigures, other: RowOfFigures): EqualRows | null {
  const pairs = one.cells.flatMap((first) =>
    other.cells.flatMap((second) =>
      first && second && isAmount(first) && spotOf(first) === spotOf(second)
        ? [[first, second] as const]
        : [],
    ),
  );
  const values = new Set(pairs.flatMap(([first]) => (isTelling(first) ? [first.value] : [])));
  const areEqual = pairs.every(([first, second]) => first.value === second.value);
  return areEqual && values.size > 1 ? { one, other, pairs } : null;
}
