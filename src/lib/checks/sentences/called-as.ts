import type { TableRow } from "../../release/index.ts";
import { remember } from "../../text/index.ts";
import { plainMeasure } from "../found/index.ts";
import { type AmountCell, labelWords, type RowOfFigures } from "../grid/index.ts";
import { singular, spelledOut } from "./plain-words.ts";

/** The words of a label, in singular, without those that name no other quantity. */
export const wordsOfMeasure = remember(10_000, (label): readonly string[] =>
  plainMeasure(spelledOut(label).replaceAll("&", " and "))
    .replace(/ (?:expenses?|costs?)$/, "")
    .split(" ")
    .map(singular)
    .filter(
      (one) =>
        one !== "" && !/^(?:total|and|our|of|consolidated|reported|quarter|quarterly|q[1-4])$/.test(one),
    ),
);

/**
 * Whether a row is called as a figure of a sentence is, by the same words in any order, those of the heading above the row among them:
 * "net income per share, diluted" and "Diluted" below "Earnings per share:". Words that say not of which shares may be of any.
 */
export function isCalledAs({ witness: { label, period } }: AmountCell, { row }: RowOfFigures): boolean {
  const isAtDay = isDay.test(period);
  const own = nameOf(label, isAtDay);
  const isOfClass = own.some(isShareClass);
  return (
    own.length > 0 &&
    namesOf(row, isAtDay).some((name) => {
      const words = isOfClass ? name : name.filter((word) => !isShareClass(word));
      return own.length === words.length && own.every((word, at) => word === words[at]);
    })
  );
}

type Names = readonly (readonly string[])[];
const known = { atDay: new WeakMap<TableRow, Names>(), overTime: new WeakMap<TableRow, Names>() } as const;

/** What a row is called, alone and below its heading. */
function namesOf(row: TableRow, isAtDay: boolean): Names {
  const own = isAtDay ? known.atDay : known.overTime;
  const names = own.get(row) ?? [row.label, `${row.section} ${row.label}`].map((one) => nameOf(one, isAtDay));
  own.set(row, names);
  return names;
}

const isShareClass = (word: string): boolean => word === "basic" || word === "diluted";

function nameOf(label: string, isAtDay: boolean): readonly string[] {
  const words = new Set(wordsOfMeasure(label));
  const idle = words.has("per") ? ofShares : isAtDay ? ofBalances : null;
  const own = [...words].filter((one) => !idle?.test(one)).toSorted();
  return isOfSales.test(own.join(" ")) ? ["revenue"] : own;
}

/** "Revenue" is what sentences call the row "Net sales", and the other way round. */
const isOfSales = /^(?:net )?(?:revenue|sale)$/;
/** What tells no amount a share from another. */
const ofShares = /^(?:net|common|ordinary|share|a|to|attributable|stockholder|shareholder)$/;
/** "Accounts receivable, net" are what sentences call accounts receivable. */
const ofBalances = /^net$/;
const isDay = /^\d{4}-\d\d-\d\d$/;

/** Whether a row is the part of the company that a figure is of: "Homewares revenue" and the row "Homewares" of a table of revenues. */
export const isRowOfPart = (
  { witness: { segment } }: AmountCell,
  cell: AmountCell,
  { row }: RowOfFigures,
): boolean =>
  segment !== "" && cell.witness.segment === segment && labelWords(row.label) === labelWords(segment);
