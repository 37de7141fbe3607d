import { type AmountCell, labelWords, plainMeasure, type RowOfFigures } from "../found/index.ts";
import { singular, spelledOut } from "./plain-words.ts";

/** The words of a label, in singular, without those that name no other quantity. */
export function wordsOfMeasure(label: string): readonly string[] {
  return plainMeasure(spelledOut(label).replaceAll("&", " and "))
    .replace(/ (?:expenses?|costs?)$/, "")
    .split(" ")
    .map(singular)
    .filter(
      (one) =>
        one !== "" && !/^(?:total|and|our|of|consolidated|reported|quarter|quarterly|q[1-4])$/.test(one),
    );
}

/**
 * Whether a row is called as a figure of a sentence is, by the same words in any order, those of the heading above the row among them:
 * "net income per share, diluted" and "Diluted" below "Earnings per share:". Words that say not of which shares may be of any.
 */
export function isCalledAs({ witness: { label, period } }: AmountCell, { row }: RowOfFigures): boolean {
  const own = nameOf(label, period);
  const isOfClass = own.some(isShareClass);
  return [row.label, `${row.section} ${row.label}`].some((one) => {
    const name = nameOf(one, period);
    return (
      own.length > 0 &&
      own.join(" ") === (isOfClass ? name : name.filter((word) => !isShareClass(word))).join(" ")
    );
  });
}

const isShareClass = (word: string): boolean => word === "basic" || word === "diluted";

function nameOf(label: string, period: string): readonly string[] {
  const words = new Set(wordsOfMeasure(label));
  const idle = words.has("per") ? ofShares : isDay.test(period) ? ofBalances : none;
  return [...words].filter((one) => !idle.has(one)).toSorted();
}

const none: ReadonlySet<string> = new Set();
/** What tells no amount a share from another. */
const ofShares: ReadonlySet<string> = new Set(
  "net common ordinary share a to attributable stockholder shareholder".split(" "),
);
/** "Accounts receivable, net" are what sentences call accounts receivable. */
const ofBalances: ReadonlySet<string> = new Set(["net"]);
const isDay = /^\d{4}-\d\d-\d\d$/;

/** Whether a row is the part of the company that a figure is of: "Homewares revenue" and the row "Homewares" of a table of revenues. */
export const isRowOfPart = (
  { witness: { segment } }: AmountCell,
  cell: AmountCell,
  { row }: RowOfFigures,
): boolean =>
  segment !== "" && cell.witness.segment === segment && labelWords(row.label) === labelWords(segment);
