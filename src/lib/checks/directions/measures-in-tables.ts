import { isPercent } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";
import { isExpense } from "../found/index.ts";
import { type AmountCell, type FigureGrid, isAmount, labelWords } from "../grid/index.ts";
import { singular, spelledOut } from "../sentences/index.ts";
import { saysResults } from "./is-of-whole.ts";
import { type LevelCell, marginRows } from "./margins-in-tables.ts";

/** A row of a table by a name that sentences call it by. */
export interface NamedRow {
  readonly name: string;
  /** Whether that is the name of a loss. */
  readonly saysLoss: boolean;
  /** Whether the label of the row is that of a loss alone, and of no income. */
  readonly isLoss: boolean;
  readonly label: string;
  /** Whether neither the title of its table nor the heading above it can be that of a part of the company. */
  readonly isOfWhole: boolean;
  readonly cells: readonly LevelCell[];
}

/** The rows of tables by what sentences may call them: amounts and margins of the whole company, as reported. */
export function rowsByName(
  grids: readonly FigureGrid[],
  concepts: Release["concepts"],
): ReadonlyMap<string, readonly NamedRow[]> {
  const rows = grids.flatMap((grid) =>
    grid.rows.flatMap(({ row: { label, section }, cells }) => {
      const isOther = /\b(?:adjusted|ebitda|non-?gaap|free cash flow)\b/i.test(label);
      const levels = cells.filter((one) => one !== null).filter((one) => isLevel(one, isOther));
      if (levels.length === 0) return [];
      const isOfWhole = !ofPart.test(`${grid.table.caption} ${section}`) && saysResults(section);
      return namesOf(label).map((one) => ({ ...one, label, isOfWhole, cells: levels }));
    }),
  );
  const names = new Set(rows.map(({ name }) => name));
  return Map.groupBy(
    [...rows, ...marginRows(grids, concepts, (name) => names.has(name))],
    ({ name }) => name,
  );
}

const ofPart = /\b(?:segments?|divisions?|regions?|geograph\w+|subsidiar\w+|pro[- ]forma|parent|by)\b/i;

function isLevel(cell: AmountCell, isOther: boolean): boolean {
  const { said, unit, segment, period } = cell.witness;
  const isReported = said?.scenario === "gaap" || (isOther && said?.scenario === "non-gaap");
  const isValue = said?.role === "value" && (isAmount(cell) || isPercent(unit));
  return isReported && isValue && segment === "" && period !== "";
}

function namesOf(label: string): readonly Pick<NamedRow, "name" | "saysLoss" | "isLoss">[] {
  const words = measureTokens(labelWords(label)).map(({ word }) => word);
  const name = plainName(words);
  if (name === "") return [];
  const isLoss = words.includes("loss") && !words.some((one) => one === "income" || one === "profit");
  const own = { name, saysLoss: isLoss, isLoss };
  const asLoss = plainName(
    words.filter((one) => one !== "loss").map((one) => (/^(?:income|profit)$/.test(one) ? "loss" : one)),
  );
  return isLoss || asLoss === name ? [own] : [own, { name: asLoss, saysLoss: true, isLoss }];
}

/** One word of a name, in singular, with its place. */
export interface MeasureToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as names are compared by: in small letters and singular, without those that tell nothing apart. */
export function measureTokens(text: string): readonly MeasureToken[] {
  return [...text.matchAll(/[a-z]+(?:&[a-z]+)+|[a-z]+(?:['’]s)?|\d+/gi)].flatMap(({ index, 0: found }) => {
    const place = { start: index, end: index + found.length };
    const words = spelledOut(found).toLowerCase().split(" ").map(singular);
    return words
      .filter((word) => !/^(?:and|total|the)$/.test(word))
      .map((word) => ({ word: word.replace(/^earning$/, "income"), ...place }));
  });
}

/** A name without a last word that says that it is an expense, where enough is left. */
export function plainName(words: readonly string[]): string {
  const isLong = words.length > 2 && /^(?:expense|cost)$/.test(words.at(-1) ?? "");
  return (isLong ? words.slice(0, -1) : words).join(" ");
}

/**
 * How a row is to be read where a sentence speaks of it by a name: as printed, or with its sign turned, as losses and outlays in
 * parentheses are; null where a loss and an income are compared by the name of one.
 */
export function signOf({ saysLoss, isLoss, label }: NamedRow, values: readonly number[]): 1 | -1 | null {
  const [areUp, areDown] = [values.every((one) => one >= 0), values.every((one) => one <= 0)];
  if (saysLoss) return isLoss && areUp ? 1 : areDown ? -1 : null;
  if (areUp) return 1;
  const isOutlay =
    isExpense(label) ||
    /\bused (?:in|for|by)\b|\b(?:purchases?|payments?|repayments?|repurchases?)\b/i.test(label);
  if (areDown) return isOutlay ? -1 : null;
  return isOutlay || isLoss ? null : 1;
}
