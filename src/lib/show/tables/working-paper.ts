import { asPrinted, type Check, type CheckedRelease, toFigure } from "../../checks/index.ts";
import { hasCurrencySign, hasUnitSign, isMoney } from "../../figures/index.ts";
import type { Release, Table, TableRow, Witness } from "../../release/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { figureCell } from "../figures/index.ts";
import type { Page } from "../page/index.ts";
import { show, unitOf } from "../page/index.ts";
import { witnessChecks } from "../verdicts/index.ts";
import { scrolling } from "./data-table.ts";
import { tickmark, tickmarkLegend } from "./tickmark.ts";
import { tickmarksOn } from "./tickmarks-on.ts";

/** A table of the release as an auditor's working paper: its rows as printed, a tickmark beside each checked figure. */
export class WorkingPaper {
  readonly table: Table;
  readonly release: Release;
  readonly checks: readonly Check[];

  constructor(table: Table, { release, checks }: Pick<CheckedRelease, "release" | "checks">) {
    this.table = table;
    this.release = release;
    this.checks = checks;
    Object.freeze(this);
  }
}

/** The working paper of one of the tables. Throws RangeError for an unknown id, naming those there are. */
export function workingPaperOf(
  checked: Pick<CheckedRelease, "release" | "checks">,
  id: string,
): WorkingPaper {
  const { tables } = checked.release;
  const table = tables.find((one) => one.id === id);
  if (table) return new WorkingPaper(table, checked);
  throw new RangeError(`the release has no table "${id}"; it has ${tables.map((one) => one.id).join(", ")}`);
}

type Ticks = (cell: Witness) => readonly Check[];

/** A working paper as a table, and the legend of the marks on it. */
export function renderWorkingPaper(page: Page, { table, release, checks }: WorkingPaper): Html {
  const concerns = witnessChecks(checks);
  const ticks: Ticks = (cell) => tickmarksOn(concerns(cell));
  const caption = captionOf(table);
  const cells = (cell: Witness | null): Child => cellHtml(page, release, cell, ticks);
  const paper = scrolling(page, caption, [
    h("caption", {}, caption, h("span", { class: "units" }, units(release, table))),
    h("thead", {}, h("tr", {}, h("td", {}), headings(release, table))),
    h(
      "tbody",
      {},
      table.rows.map((row) => rowHtml(table, row, cells)),
    ),
  ]);
  const marks = figuresOf(table).flatMap(ticks);
  return h("div", { class: "working-paper" }, paper, tickmarkLegend(marks));
}

function headings({ periods }: Release, { columns }: Table): Child {
  return columns.map(({ period, heading }) => {
    const title = periods.find((one) => one.id === period)?.label ?? heading;
    return [
      h("th", { scope: "col", class: "number" }, title),
      h("td", { class: "ticks" }, h("span", { class: "visually-hidden" }, "Tickmarks")),
    ];
  });
}

function rowHtml({ columns }: Table, row: TableRow, cellsOf: (cell: Witness | null) => Child): Html {
  if (row.kind === "section") {
    const heading = h("th", { scope: "rowgroup", colspan: 1 + 2 * columns.length }, row.label);
    return h("tr", { class: "section" }, heading);
  }
  const cells = columns.map(({ index }) => cellsOf(row.cells[index] ?? null));
  return h("tr", { class: classOf(row) }, h("th", { scope: "row" }, row.label), cells);
}

function cellHtml(page: Page, release: Release, cell: Witness | null, ticks: Ticks): Child {
  if (!cell) return [h("td", { class: "number" }), h("td", { class: "ticks" })];
  const figure = toFigure(release, cell);
  const shown = figure
    ? figureCell(page, show(figure, { unit: hasUnitSign(cell.printed) ? "symbol" : "none" }))
    : h("td", { class: "number" }, asPrinted(cell));
  const marks = ticks(cell).map((check) => tickmark(page.site, release.id, check));
  return [shown, h("td", { class: "ticks" }, marks)];
}

/** As accountants rule them: double below a total that is printed with its currency sign, single below the others. */
function classOf({ kind, cells }: TableRow): string | null {
  if (kind !== "total") return null;
  return cells.some((cell) => cell && hasCurrencySign(cell.printed)) ? "total" : "subtotal";
}

function figuresOf(table: Table): readonly Witness[] {
  return table.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
}

function units(release: Release, table: Table): string {
  const money = figuresOf(table).find((cell) => isMoney(cell.unit));
  const figure = money && toFigure(release, money);
  return figure ? `in ${unitOf(figure)}` : "";
}

/** The caption of a table of the release: one printed in capitals as a title, any other as it is. */
export function captionOf({ caption }: Table): string {
  if (caption !== caption.toUpperCase()) return caption;
  const words = caption.toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
