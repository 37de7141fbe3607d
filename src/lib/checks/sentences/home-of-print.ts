import { isMoney, isPercent, isRate } from "../../figures/index.ts";
import { plainMeasure } from "../found/index.ts";
import { type AmountCell, labelWords, type RowOfFigures } from "../grid/index.ts";
import { isCalledAs, isRowOfPart } from "./called-as.ts";
import { saysNoMore } from "./plain-words.ts";
import { fits, isMisprint, isOneDigitOff } from "./print-of-cell.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/** A cell of a table with its row. */
export interface CellInRow {
  readonly row: RowOfFigures;
  readonly cell: AmountCell;
}

/** The cell that an amount is held against, and why. */
export interface HomeOfPrint {
  readonly place: CellInRow;
  readonly reason: string;
  readonly sound: boolean;
}

/**
 * The cell of a table that prints an amount of a sentence too, among those of its period and unit: one that it is the rounding of, in a
 * row that shares a word with it or printed the amount before (`beside`); else one of its name of which it is a misprint, or another
 * amount in words that leave nothing open.
 */
export function homeOfPrint(
  sentence: FiguredSentence,
  at: number,
  alike: readonly CellInRow[],
  beside: RowOfFigures | null,
): HomeOfPrint | null {
  const print = sentence.cells[at];
  if (!print) return null;
  const words = wordsBetween(sentence, sentence.cells[at - 1] ?? null, print);
  const own = stems(`${words} ${print.witness.label}`);
  const shared = (row: RowOfFigures): number => sharesWords(own, row);
  const isOfName = ({ row, cell }: CellInRow): boolean =>
    isCalledAs(print, row) || isRowOfPart(print, cell, row);
  const rank = ({ row }: CellInRow): number =>
    (row === beside ? 5 : 0) + shared(row) - row.row.label.length / 1000;
  const isRateLevel = isPercent(print.witness.unit) && print.witness.said?.role === "value";
  const named = alike.filter(
    (one) => one.row === beside || isOfName(one) || (!isRateLevel && shared(one.row) > 0),
  );
  const [best] = named.filter(({ cell }) => fits(print, cell)).toSorted((a, b) => rank(b) - rank(a));
  if (best) return { place: best, reason: `the table prints it as "${best.row.row.label}"`, sound: true };
  if (mayBeRough(print, words)) return null;
  const called = alike.filter((one) => isOfName(one) || says(words, one.row));
  const exact = called.length > 0 ? called : alike.filter(({ row }) => row === beside);
  // What the row prints of another period is no misprint: the sentence may speak of that one.
  const others = exact.filter(({ row }) => !row.cells.some((one) => one && fits(print, one)));
  const slip = others.find(({ cell }) => isMisprint(print, cell));
  const place = slip ?? (others.length === exact.length && isClosed(sentence, at) ? onlyOf(others) : null);
  if (!place) return null;
  const reason = `it is called as "${place.row.row.label}" of the same period`;
  return { place, reason, sound: slip !== undefined || isOneDigitOff(print, place.cell) };
}

/** The place of several that print one value. */
function onlyOf(places: readonly CellInRow[]): CellInRow | null {
  const [first, ...others] = places;
  return first && others.every(({ cell }) => Math.abs(cell.value) === Math.abs(first.cell.value))
    ? first
    : null;
}

const becauseOf = /[;:]|,? (?:due to|driven by|reflecting|because|primarily|mainly|as a result of)\b/;

/** Whether the words around an amount say its measure and its period, and nothing more. */
function isClosed(sentence: FiguredSentence, at: number): boolean {
  const { cells, isCut } = sentence;
  const print = cells[at];
  if (!print || isCut || print.witness.said?.sure === false) return false;
  const [behind = ""] = wordsBetween(sentence, print, cells[at + 1] ?? null).split(becauseOf);
  const ahead = wordsBetween(sentence, cells[at - 1] ?? null, print);
  return saysNoMore(`${ahead} ${behind}`, print.witness.label);
}

/** A print, or a misprint, of a row whose long label stands whole before it, whichever of its periods is meant. */
export function homeByWholeLabel(
  print: AmountCell,
  places: readonly CellInRow[],
  words: string,
): HomeOfPrint | null {
  if (mayBeRough(print, words)) return null;
  const named = places.filter(
    ({ row, cell }) =>
      cell.witness.unit === print.witness.unit && row.row.label.split(" ").length >= 5 && says(words, row),
  );
  const fitting = named.find(({ cell }) => fits(print, cell));
  // A sentence that names its period may mean another one, though the amount is that of this one.
  if (fitting && print.witness.said?.sure !== false) return null;
  const place = fitting ?? named.find(({ cell }) => isMisprint(print, cell));
  return place ? { place, reason: `the words before it are "${place.row.row.label}"`, sound: true } : null;
}

/** Whether an amount is not meant to the digit: words say so, or it counts things, which sentences round as they like. */
const mayBeRough = ({ witness: { unit } }: AmountCell, words: string): boolean =>
  !(isMoney(unit) || isRate(unit) || isPercent(unit)) || rough.test(words);

const rough =
  /\b(approximately|about|around|roughly|some|nearly|almost|more than|over|under|up to|at least|as much as|close to)\s*$/i;

/** Whether the words before an amount end with all the words of a label, of which there are several. */
function says(words: string, { row: { label } }: RowOfFigures): boolean {
  const own = labelWords(label);
  return own.split(" ").length >= 3 && labelWords(words).includes(own);
}

function sharesWords(words: readonly string[], row: RowOfFigures): number {
  const own = stemsOfRow(row);
  return words.filter((one) => own.has(one)).length;
}

const known = new WeakMap<RowOfFigures, ReadonlySet<string>>();

/** Those of the label of a row, looked for once. */
function stemsOfRow(row: RowOfFigures): ReadonlySet<string> {
  const own = known.get(row) ?? new Set(stems(row.row.label));
  known.set(row, own);
  return own;
}

/** The telling words of a text, without what sets singular and plural, loss and income apart. */
function stems(text: string): readonly string[] {
  const all = plainMeasure(text)
    .split(" ")
    .map((one) => one.replace(/s$/, ""));
  return [...new Set(all.filter((one) => one.length > 2 && !plain.test(one)))];
}

const plain =
  /^(and|for|with|net|other|total|from|was|were|per|common|the|quarter|year|month|first|second|third|fourth|ended|million|billion|compared|of|non|cash)$/;
