import { Reconciliation, Series } from "../analysis/index.ts";
import { Chart, fromDom, isDomElement, renderChart } from "../charts/index.ts";
import { type Check, isVerdict, markOf } from "../checks/index.ts";
import { Figure } from "../figures/index.ts";
import { inputHtml } from "../inputs/index.ts";
import { isInput } from "../notebook/index.ts";
import type { Page } from "../show/index.ts";
import {
  checkTable,
  type DataRow,
  dataTable,
  figureButton,
  isCheck,
  Quotation,
  reconciliationTable,
  renderQuotation,
  renderWorkingPaper,
  Shown,
  TableView,
  verdictMark,
  WorkingPaper,
} from "../show/index.ts";
import { type Child, type Html, h } from "../text/index.ts";
import { inspect } from "./inspect.ts";

/** Any value of a cell as a block of its own: tables, charts, figures, checks, text, elements; else an inspection. */
export function renderBlock(page: Page, value: unknown): Html {
  if (value instanceof Reconciliation) return reconciliationTable(page, value);
  if (value instanceof Series) return dataTable(page, [seriesRow(value)], { caption: value.title });
  if (value instanceof Chart) return renderChart(page, value, renderBlock(page, value.spec.table));
  if (value instanceof TableView) return renderTableView(page, value);
  if (value instanceof WorkingPaper) return renderWorkingPaper(page, value);
  if (isInput(value)) return inputHtml(value, (one) => renderInline(page, one) ?? inspect(one));
  if (isDomElement(value)) return block(fromDom(value));
  const rows = rowsOf(value);
  if (rows) return dataTable(page, rows);
  if (isCheckList(value)) return checkTable(page, value);
  return renderInline(page, value) ?? inspect(value);
}

function renderTableView(page: Page, { table, options }: TableView): Html {
  if (table instanceof Reconciliation) return reconciliationTable(page, table, options);
  return isCheckList(table)
    ? checkTable(page, table, options.caption)
    : dataTable(page, rowsOf(table) ?? [], options);
}

/** A value in a sentence; null for what cannot stand in one. */
export function renderInline(page: Page, value: unknown): Html | null {
  if (value instanceof Figure) return figureButton(page, value);
  if (value instanceof Shown) return figureButton(page, value.figure, value.options);
  if (value instanceof Quotation) return renderQuotation(page, value);
  if (isCheck(value)) return verdictMark(markOf(value));
  if (typeof value === "string")
    return isVerdict(value) ? verdictMark(value) : h("span", { class: "value" }, value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return h("span", { class: "value" }, String(value));
  if (value === null || value === undefined) return h("span", { class: "value" });
  if (isDomElement(value)) return fromDom(value);
  if (isHtml(value)) return value;
  return Array.isArray(value) && !isCheckList(value) && !rowsOf(value) ? listed(page, value) : null;
}

function listed(page: Page, values: readonly unknown[]): Html {
  const parts: Child[] = values.flatMap((one, index) => [
    index > 0 && ", ",
    renderInline(page, one) ?? inspect(one),
  ]);
  return h("span", { class: "value" }, parts);
}

function seriesRow(series: Series): DataRow {
  return { "": series.title, ...Object.fromEntries(series.figures) };
}

function block(html: Html): Html {
  return html.type === "element" && html.tagName === "svg" ? h("figure", { class: "chart" }, html) : html;
}

/** Arquero tables and arrays of plain objects, as rows. */
export function rowsOf(value: unknown): readonly DataRow[] | null {
  if (isArqueroTable(value)) return value.objects();
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.every((one) => isPlain(one) && !isCheck(one) && !isHtml(one)) ? value : null;
}

function isArqueroTable(value: unknown): value is { objects(): readonly DataRow[] } {
  const isObject = typeof value === "object" && value !== null;
  return isObject && "objects" in value && typeof value.objects === "function" && "columnNames" in value;
}

function isPlain(value: unknown): value is DataRow {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

export function isCheckList(value: unknown): value is readonly Check[] {
  return Array.isArray(value) && value.length > 0 && value.every(isCheck);
}

function isHtml(value: unknown): value is Html {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    (value.type === "element" || value.type === "text") &&
    ("tagName" in value || "value" in value)
  );
}
