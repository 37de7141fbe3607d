import { isMoney, isPercent, isRate, isShares } from "../../figures/index.ts";
import {
  type AmountCell,
  agrees,
  type FigureGrid,
  foundRelation,
  isAmount,
  isExchange,
  isNear,
  isSlip,
  labelWords,
  plainMeasure,
  printOf,
  type RowOfFigures,
} from "../found/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { isNarrowed } from "./plain-words.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/** A cell of a table with its row. */
interface Place {
  readonly row: RowOfFigures;
  readonly cell: AmountCell;
}

/**
 * Amounts in sentences that tables print too: of one period, unit and scenario, called alike, or beside another amount of the
 * same row. One that is not the rounding of its cell, and looks like a misprint of it, does not agree.
 */
export function printsInTables(
  grids: readonly FigureGrid[],
): (sentence: FiguredSentence) => readonly Relation[] {
  const places = grids.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell) => (cell && (isAmount(cell) || isGrowth(cell)) ? [{ row, cell }] : [])),
    ),
  );
  const byTime = Map.groupBy(places, ({ cell }) => timeOf(cell));
  return (sentence) => {
    let beside: RowOfFigures | null = null;
    return sentence.cells.flatMap((print, at) => {
      if (!isLevel(print) && !isGrowth(print)) return [];
      const alike = (byTime.get(timeOf(print)) ?? []).filter(({ cell }) => isScoped(print, cell));
      const words = wordsBetween(sentence, sentence.cells[at - 1] ?? null, print);
      const isOfPart = isNarrowed(wordsBetween(sentence, null, print), print.witness.label);
      const called = placeOf(print, alike, words, beside);
      const isOther = called !== null && isOfPart && !fits(print, called.place.cell);
      const found = (isOther ? null : called) ?? wholeLabel(print, places, words);
      if (!found) return [];
      if (isLevel(print)) beside = found.place.row;
      const { reason, sound, place } = found;
      const other = printOf(place.cell);
      // Words say that it is a loss, or that it fell, where the table has a sign.
      const isTurned = print.value * place.cell.value < 0;
      const expression: Expression = isTurned
        ? { kind: "sum", terms: [{ weight: -1, expression: other }] }
        : other;
      return [foundRelation("agree", print, expression, { reason, confidence: 0.8, sound })];
    });
  };
}

const isGrowth = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) && said?.role === "growth";
const isLevel = (cell: AmountCell): boolean =>
  isAmount(cell) && cell.witness.said?.role === "value" && !isShares(cell.witness.unit);

/** In what a figure is, and of which period; a growth is of the later one. */
const timeOf = ({ witness: { unit, period, said } }: AmountCell): string =>
  `${unit} ${said?.role} ${said?.role === "growth" ? period.split("/")[0] : period}`;

function isScoped({ witness: print }: AmountCell, { witness: cell }: AmountCell): boolean {
  const isScenario = (print.said?.scenario ?? "gaap") === (cell.said?.scenario ?? "gaap");
  return isScenario && (print.segment === cell.segment || print.segment === "" || cell.segment === "");
}

interface Found {
  readonly place: Place;
  readonly reason: string;
  readonly sound: boolean;
}

function placeOf(
  print: AmountCell,
  alike: readonly Place[],
  words: string,
  beside: RowOfFigures | null,
): Found | null {
  const name = plainMeasure(print.witness.label);
  const named = alike.filter(
    ({ row }) => sharesWords(`${words} ${print.witness.label}`, row) > 0 || row === beside,
  );
  const fitting = named.filter(({ cell }) => fits(print, cell));
  const best = fitting.toSorted((a, b) => rank(b) - rank(a))[0];
  function rank({ row }: Place): number {
    return (
      (row === beside ? 5 : 0) +
      sharesWords(`${words} ${print.witness.label}`, row) -
      row.row.label.length / 1000
    );
  }
  if (best) return { place: best, reason: `the table prints it as "${best.row.row.label}"`, sound: true };
  if (mayBeRough(print, words)) return null;
  const exact = alike.filter(
    ({ row }) => row === beside || isCalled(row, name) || says(words, row) || isOfWords(row, print),
  );
  // What the row prints of another period is no misprint: the sentence may speak of that one.
  const slip = exact.find(
    ({ row, cell }) => isMisprint(print, cell) && !row.cells.some((one) => one && fits(print, one)),
  );
  return slip
    ? { place: slip, reason: `it is called as "${slip.row.row.label}" of the same period`, sound: true }
    : null;
}

/** A print, or a misprint, of a row whose long label stands whole before it, whichever of its periods is meant. */
function wholeLabel(print: AmountCell, places: readonly Place[], words: string): Found | null {
  if (!isLevel(print) || mayBeRough(print, words)) return null;
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

const isCalled = ({ row }: RowOfFigures, name: string): boolean =>
  name !== "" && plainMeasure(row.label) === name;

/** "Net income per share, diluted" and the row "Diluted" below "Net income per common share:" are of the same words in any order. */
function isOfWords({ row }: RowOfFigures, { witness: { label } }: AmountCell): boolean {
  const own = wordsInOrder(label);
  return own.length > 2 && own.join(" ") === wordsInOrder(`${row.section} ${row.label}`).join(" ");
}

const wordsInOrder = (label: string): readonly string[] =>
  [...new Set(plainMeasure(label).split(" "))]
    .filter(
      (one) => !/^(?:|common|ordinary|share|a|of|and|to|attributable|(?:share|stock)holders?)$/.test(one),
    )
    .toSorted();

/** Whether the words before an amount end with all the words of a label, of which there are several. */
function says(words: string, { row: { label } }: RowOfFigures): boolean {
  const own = labelWords(label);
  return own.split(" ").length >= 3 && labelWords(words).includes(own);
}

/** A coarser print, or an equal one; signs may be said in words. */
function fits(printed: AmountCell, cell: AmountCell): boolean {
  const print = inGrainOf(printed, cell);
  return print !== null && (agrees(print, cell) || agrees({ ...print, value: -print.value }, cell));
}

/** Whether a print is off from a cell by one or two in its last place, or by a digit or two exchanged. */
function isMisprint(printed: AmountCell, cell: AmountCell): boolean {
  const print = inGrainOf(printed, cell);
  if (print === null || cell.value === 0 || isRoundedTo(printed, cell)) return false;
  const grain = 2 * print.half || 1;
  const rounded = Math.round(Math.abs(cell.value) / grain) * grain;
  const size: AmountCell = { ...cell, value: Math.abs(cell.value) };
  if (isNear(size, { ...print, value: Math.abs(print.value) })) return true;
  const digits = (value: number): AmountCell => ({
    ...print,
    witness: { ...print.witness, printed: String(Math.round(Math.abs(value) / grain)) },
  });
  const [own, others] = [digits(print.value), digits(rounded)];
  return isSlip(own, others) || isExchange(own.witness.printed, others.witness.printed);
}

/** A print that ends in zeros where a table prints thousands is in thousands too; null for one with digits that the cell has not. */
function inGrainOf(print: AmountCell, { half }: AmountCell): AmountCell | null {
  if (print.half >= half * 0.99) return print;
  const places = print.value / (2 * half);
  return Math.abs(places - Math.round(places)) < 1e-9 ? { ...print, half } : null;
}

/** Whether a print is a cell rounded to where its own zeros begin: "$4,200,000" of 4,183 thousand. */
function isRoundedTo(print: AmountCell, cell: AmountCell): boolean {
  const zeros = /0*$/.exec(String(Math.round(Math.abs(print.value))))?.[0].length ?? 0;
  const half = 10 ** zeros / 2;
  return (
    print.half < cell.half &&
    half > cell.half &&
    agrees({ ...print, half, value: Math.abs(print.value) }, { ...cell, value: Math.abs(cell.value) })
  );
}

function sharesWords(words: string, { row: { label } }: RowOfFigures): number {
  const own = new Set(stems(label));
  return stems(words).filter((one) => own.has(one)).length;
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
