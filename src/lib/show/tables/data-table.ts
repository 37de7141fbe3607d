import { isVerdict } from "../../checks/index.ts";
import { Figure } from "../../figures/index.ts";
import { type Html, h } from "../../text/index.ts";
import { figureCell } from "../figures/index.ts";
import {
  asTheyAre,
  countLabel,
  type FigureForm,
  type Page,
  Shown,
  uniqueLabel,
  unitWords,
} from "../page/index.ts";
import { compactVerdict, isCheck } from "../verdicts/index.ts";
import { formedRows } from "./formed-rows.ts";
import { oneStop } from "./one-stop.ts";
import { placesShort } from "./places-short.ts";
import { rankAttributes, type Sorting, sortingGiven, sortingHead, sortingOf } from "./sorting.ts";
import { columnsOf, type DataRow, type PlacedRow, placeRows } from "./table-rows.ts";

/** What stands around the rows of a table. */
export interface TableOptions {
  readonly caption?: string;
  /** Titles by column name; a column without one keeps its name. */
  readonly columns?: Readonly<Record<string, string>>;
  /** How its figures are written; those that the author wrote by `show` stay so. */
  readonly figures?: FigureForm;
}

/** Rows as a table that scrolls in its own region: figures aligned on the decimal, units said once in the caption. */
export function dataTable(page: Page, given: readonly DataRow[], options: TableOptions = {}): Html {
  const rows = formedRows(given, options.figures ?? asTheyAre);
  const names = columnsOf(rows);
  const places = placeRows(rows, names);
  const short = new Map(names.map((name) => [name, placesShort(rows.map((row) => row[name]))]));
  const sorting = sortingOf(page, rows, names, places);
  const caption = options.caption ?? "";
  const units = unsaid(caption, unitWords(rows.flatMap((row) => names.map((name) => row[name]))));
  const children = [
    (caption || units) && h("caption", {}, caption, units && h("span", { class: "units" }, units)),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        names.map((name) => heading(name, options.columns?.[name] ?? name, rows, sorting)),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((row, at) =>
        h(
          "tr",
          { class: rowClass(places[at]), ...(sorting && rankAttributes(sorting, names, at)) },
          names.map((name, index) =>
            cell(page, row[name], {
              index,
              place: places[at],
              numeric: isNumeric(name, rows),
              short: short.get(name)?.[at] ?? 0,
            }),
          ),
        ),
      ),
    ),
  ];
  return scrolling(page, caption || "Table", children, sorting && { sorting, columns: names.length });
}

/** The units, where the caption does not say them in its own words. */
function unsaid(caption: string, units: string): string {
  const [unit = ""] = units.replace(/^in /, "").split(",");
  return caption.toLowerCase().includes(unit.toLowerCase()) ? "" : units;
}

/** A table in a region of its own that scrolls sideways and can be reached by keyboard. */
export function scrolling(
  page: Page,
  label: string,
  children: Parameters<typeof h>[2],
  sorted: { readonly sorting: Sorting; readonly columns: number } | null = null,
): Html {
  const region = { class: "table-scroll", role: "region", "aria-label": uniqueLabel(page, label) };
  const given = sorted && sortingGiven(sorted.sorting);
  const order = sorted && { class: "statement sortable", "data-columns": String(sorted.columns) };
  const table = h("table", { class: "statement", ...order }, children);
  if (!opensAnything(table)) return h("div", { ...region, tabindex: "0" }, table, given);
  return oneStop(region, `_past-${countLabel(page, "_past")}`, table, given);
}

/** Whether anything in a table takes the focus. */
function opensAnything(node: Html): boolean {
  if (node.type !== "element") return false;
  return node.tagName === "button" || node.tagName === "a" || node.children.some(opensAnything);
}

function heading(name: string, title: string, rows: readonly DataRow[], sorting: Sorting | null): Html {
  if (title === "") return h("td", {});
  const head = { scope: "col", class: isNumeric(name, rows) && "number" };
  if (!sorting?.ranks.has(name)) return h("th", head, title);
  return h("th", { ...head, "aria-label": title }, sortingHead(sorting, rows, name, title));
}

function isNumeric(name: string, rows: readonly DataRow[]): boolean {
  return rows.some(({ [name]: value }) => {
    return value instanceof Figure || value instanceof Shown || typeof value === "number";
  });
}

function rowClass(place: PlacedRow | undefined): string | null {
  const classes = [
    place?.begins && "begins",
    place?.total === "row" && "subtotal",
    place?.total === "group" && "totals",
  ];
  return classes.filter(Boolean).join(" ") || null;
}

interface CellPlace {
  readonly index: number;
  readonly place: PlacedRow | undefined;
  readonly numeric: boolean;
  readonly short: number;
}

/** A label that the row above has said is no cell of its own: the one above reaches over this row, for readers of screens too. */
function cell(page: Page, value: unknown, { index, place, numeric, short }: CellPlace): Html | null {
  const span = place?.span ?? 1;
  if (index === 0 && span === 0) return null;
  if (value instanceof Figure || value instanceof Shown) return figureCell(page, value, short);
  const verdict = isCheck(value) ? value.verdict : value;
  if (typeof verdict === "string" && isVerdict(verdict))
    return h("td", { class: "mark" }, compactVerdict(verdict));
  const text =
    value === null || value === undefined
      ? ""
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : String(value);
  if (index === 0) return h("th", { scope: "row", rowspan: span > 1 && String(span) }, text);
  if (index === 1 && place?.grouped) return h("th", { scope: "row", class: "second" }, text);
  return h("td", { class: numeric && "number positive" }, text);
}
