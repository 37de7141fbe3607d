import type { Witness } from "../../release/index.ts";
import { remember } from "../../text/index.ts";
import {
  type AmountCell,
  classOf,
  type FigureGrid,
  isAmount,
  labelWords,
  type RowOfFigures,
  segmentOfRow,
} from "../grid/index.ts";

/** Two prints of what is taken for one quantity: the one with more digits, or the earlier, and the other. */
export interface Twins {
  readonly home: AmountCell;
  readonly other: AmountCell;
  readonly agree: boolean;
  /** Whether the rows agree elsewhere, so that they are the same. */
  readonly sound: boolean;
}

/**
 * Rows of different tables, or of different parts of one, that print the same quantities: called alike, of the same period, segment
 * and scenario, and equal in most places.
 */
export function twinRows(grids: readonly FigureGrid[]): readonly Twins[] {
  const rows = grids.flatMap((grid) => grid.rows.filter(({ unit }) => unit !== null));
  const named = Map.groupBy(
    rows,
    ({ row, unit }) =>
      `${unit} ${classOf(row)} ${plainMeasure(row.label).replace(/(?<=\w \w+) expenses?$/, "")}`,
  );
  const twins = [...named].flatMap(([name, alike]) => (name.endsWith(" ") ? [] : twinsAmong(alike)));
  return [...twins, ...twinParts(grids)];
}

const twinsAmong = (
  alike: readonly RowOfFigures[],
  may: (one: RowOfFigures, other: RowOfFigures) => boolean = () => true,
): readonly Twins[] =>
  alike.flatMap((one, at) =>
    alike.slice(at + 1).flatMap((other) => (may(one, other) ? twinsOf(one, other) : [])),
  );

/** Rows that are of one part of the company below headings of the same words, whatever the part is called there. */
function twinParts(grids: readonly FigureGrid[]): readonly Twins[] {
  const parts = grids.flatMap(({ rows }) => {
    const own = rows.filter((one) => one.unit !== null && one.row.section !== "" && segmentOfRow(one) !== "");
    const named = Map.groupBy(
      own,
      (one) => `${one.unit} ${segmentOfRow(one)} ${plainMeasure(one.row.section)}`,
    );
    return [...named].flatMap(([name, [only, ...others]]) =>
      only && others.length === 0 ? [{ name, only }] : [],
    );
  });
  const isOtherwise = (one: RowOfFigures, other: RowOfFigures): boolean =>
    plainMeasure(one.row.label) !== plainMeasure(other.row.label);
  return [...Map.groupBy(parts, ({ name }) => name).values()].flatMap((alike) =>
    twinsAmong(
      alike.map(({ only }) => only),
      isOtherwise,
    ),
  );
}

/** The words of a label without those that name a time, a scenario or the sign of a result. */
export const plainMeasure = remember(10_000, (label) =>
  labelWords(label)
    .replace(/\b(at )?(the )?(beginning|end)( of (the )?(period|year|quarter))?$/, "")
    .replace(/^balance of /, "")
    .replaceAll(/\b(loss|losses|earnings|profit|incomes)\b/g, "income")
    .replaceAll(/\b(gaap|the|as reported)\b/g, "")
    .replaceAll(/\s+/g, " ")
    .trim(),
);

function twinsOf(one: RowOfFigures, other: RowOfFigures): readonly Twins[] {
  const pairs = one.cells.flatMap((first) =>
    other.cells.flatMap((second) =>
      first && second && isSame(first, second) && !isTurned(first, second) ? [{ first, second }] : [],
    ),
  );
  // A table with columns of both tells them apart.
  const alike = pairs.filter(({ first, second }) => !isAdjusting(first, second));
  const judged = (alike.length > 0 ? alike : pairs).map((pair) => ({
    ...pair,
    agree: agrees(pair.first, pair.second),
  }));
  const telling = judged.filter(({ agree, first }) => agree && Math.abs(first.value) >= 20 * first.half);
  const apart = judged.filter(({ agree }) => !agree);
  if (telling.length === 0 || apart.length > Math.max(1, telling.length / 3) || apart.length > telling.length)
    return [];
  return judged.map(({ first, second, agree }) => {
    const [home, coarse] = second.half < first.half ? [second, first] : [first, second];
    return {
      home,
      other: coarse,
      agree,
      // An adjustment can be called as what it is a part of.
      sound:
        (telling.length > 1 && !isAdjusting(first, second)) || isSlip(first, second) || isNear(home, coarse),
    };
  });
}

function isSame(first: AmountCell, second: AmountCell): boolean {
  const [one, other] = [first.witness, second.witness];
  if (one.period === "" || one.period !== other.period || one.unit !== other.unit) return false;
  const isScoped = one.segment === other.segment && ofBooks(one) === ofBooks(other);
  const areValues = one.said?.role === "value" && other.said?.role === "value";
  return isScoped && areValues && isAmount(first) && isAmount(second);
}

/** Whether a print is of the books or of an adjusted measure; what a reconciliation adds back is of the books, too. */
export const ofBooks = ({ said }: Witness): string | undefined =>
  said?.scenario === "adjustment" ? "gaap" : said?.scenario;

const isAdjusting = (one: AmountCell, other: AmountCell): boolean =>
  one.witness.said?.scenario !== other.witness.said?.scenario;

/** Whether one print is the other with its sign turned: an expense in parentheses, and its addition to what it was taken from. */
const isTurned = (one: AmountCell, other: AmountCell): boolean =>
  one.value !== 0 && Math.abs(one.value + other.value) <= one.half + other.half;

/** Whether two prints may be of one quantity: equal at one precision, else one the rounding of the other. */
export function agrees(one: AmountCell, other: AmountCell): boolean {
  const off = Math.abs(one.value - other.value);
  const grain = 1e-9 * Math.max(1, Math.abs(one.value));
  return Math.abs(one.half - other.half) < grain
    ? off < grain
    : off <= Math.max(one.half, other.half) + grain;
}

/** Whether a print is the other, but for its rounding: off by one or two in its last place, of many. */
export function isNear(home: AmountCell, other: AmountCell): boolean {
  const unit = 2 * other.half;
  return (
    home.half < other.half &&
    Math.abs(other.value) >= 50 * unit &&
    Math.abs(home.value - other.value) <= 2 * unit * 1.0001
  );
}

/** Whether two prints are the same but for two digits side by side that are exchanged: "4.3%" for 3.4%. */
export function isExchange(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replaceAll(/\D/g, ""));
  if (!a || !b || a.length !== b.length || a.length < 2) return false;
  const [first = -1, second = -1, ...others] = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  return others.length === 0 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Whether two prints differ as a misprint does: by one digit, by two that are exchanged, or by two of five or more. */
export function isSlip(
  { witness: { printed: one } }: AmountCell,
  { witness: { printed: other } }: AmountCell,
): boolean {
  const [a, b] = [one, other].map((text) => text.replaceAll(/\D/g, ""));
  if (!a || !b || a.length !== b.length || a.length < 3) return false;
  const wrong = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = wrong;
  const isExchanged = a[first] === b[second] && a[second] === b[first];
  return wrong.length < 2 || (wrong.length === 2 && (isExchanged || a.length >= 5));
}
