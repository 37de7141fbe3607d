import { type Child, type Html, h } from "../../text/index.ts";
import { countLabel, type Page } from "../page/index.ts";
import { type ColumnRanks, isInWords, ranksOf } from "./row-ranks.ts";
import type { DataRow, PlacedRow } from "./table-rows.ts";

/** From so many rows on an order says something; above so many columns the style sheet knows none. */
const rowsFrom = 4;
const columnsTo = 9;

/** How a table is put in the order of its columns, by the style sheet alone (`sortable.css`). */
export interface Sorting {
  /** The common name of its radio buttons. */
  readonly group: string;
  /** By column name; a column without an order has none. */
  readonly ranks: ReadonlyMap<string, ColumnRanks>;
}

/**
 * The sorting of a table; null where rows have a place of their own, as totals and groups do, and the steps of a bridge under
 * a head without a title; or where no column has an order.
 */
export function sortingOf(
  page: Page,
  rows: readonly DataRow[],
  names: readonly string[],
  places: readonly PlacedRow[],
): Sorting | null {
  const arePlain = places.every(({ grouped, total }) => !grouped && total === null);
  if (!arePlain || names.includes("") || rows.length < rowsFrom || names.length > columnsTo) return null;
  const ranks = new Map(
    names.flatMap((name) => {
      const found = ranksOf(rows, name);
      return found ? [[name, found] as const] : [];
    }),
  );
  return ranks.size === 0 ? null : { group: `_order-${countLabel(page, "_order")}`, ranks };
}

/** Words under which a column is chosen, the first order before the other. */
const wordsFor = (inWords: boolean): readonly [string, string] =>
  inWords ? ["A to Z", "Z to A"] : ["largest first", "smallest first"];

/** The title of a column, which a press puts in order, and another in the opposite one. */
export function sortingHead(
  { group, ranks }: Sorting,
  rows: readonly DataRow[],
  name: string,
  title: string,
): Child {
  if (!ranks.has(name)) return title;
  const [first, second] = wordsFor(isInWords(rows, name));
  return [
    h("label", { class: "sort" }, title, radio(group, "down", `${title}, ${first}`)),
    h("label", { class: "sort-back" }, radio(group, "up", `${title}, ${second}`)),
  ];
}

function radio(name: string, order: string, label: string): Html {
  return h("input", { type: "radio", name, class: order, "aria-label": label, autocomplete: "off" });
}

/** The way back to the order in which a table was given. */
export function sortingGiven({ group }: Sorting): Html {
  return h("label", { class: "sort-given" }, radio(group, "given", "Order as given"), "Order as given");
}

/** The ranks of a row, by the number of the column from 1: `data-s2="14"`. */
export function rankAttributes(
  { ranks }: Sorting,
  names: readonly string[],
  row: number,
): Readonly<Record<string, string>> {
  const all = names.flatMap((name, at) => {
    const rank = ranks.get(name)?.[row] ?? null;
    return rank === null ? [] : [[`data-s${at + 1}`, String(rank)] as const];
  });
  return Object.fromEntries(all);
}
