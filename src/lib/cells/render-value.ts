import { Reconciliation } from "../analysis/index.ts";
import { fromDom, renderChart } from "../charts/index.ts";
import { markOf } from "../checks/index.ts";
import { inputHtml } from "../inputs/index.ts";
import type { Page, TableView } from "../show/index.ts";
import {
  checkTable,
  dataTable,
  figureButton,
  reconciliationTable,
  renderQuotation,
  renderWorkingPaper,
  verdictMark,
} from "../show/index.ts";
import { type Child, type Html, h } from "../text/index.ts";
import { inspect } from "./inspect.ts";
import { isCheckList, type KindValues, knownAs, rowOfSeries, rowsIn, type ValueKind } from "./value-kinds.ts";

type ToHtml<Value> = (page: Page, value: Value) => Html;

/** How a kind looks: in a sentence, as a block of its own, or both; what has no form for a block stands in one as in a sentence. */
type HtmlForms<Value> =
  | { readonly inline: ToHtml<Value>; readonly block?: ToHtml<Value> }
  | { readonly block: ToHtml<Value> };

const htmlForms: { readonly [K in ValueKind]: HtmlForms<KindValues[K]> } = {
  Reconciliation: { block: (page, value) => reconciliationTable(page, value) },
  Series: { block: (page, value) => dataTable(page, [rowOfSeries(value)], { caption: value.title }) },
  Chart: { block: (page, value) => renderChart(page, value, renderBlock(page, value.spec.table)) },
  TableView: { block: renderTableView },
  WorkingPaper: { block: renderWorkingPaper },
  Input: { block: (page, value) => inputHtml(value, (one) => inlineOrInspected(page, one)) },
  Element: { inline: (_, value) => fromDom(value), block: (_, value) => inFigure(fromDom(value)) },
  Figure: { inline: (page, value) => figureButton(page, value) },
  Shown: { inline: (page, { figure, options }) => figureButton(page, figure, options) },
  Exact: { inline: (_, value) => words(value.toFixed()) },
  Quotation: { inline: renderQuotation },
  Check: { inline: (_, value) => verdictMark(markOf(value)) },
  Verdict: { inline: (_, value) => verdictMark(value) },
  Text: { inline: (_, value) => words(value) },
  Number: { inline: (_, value) => words(String(value)) },
  Nothing: { inline: () => words() },
  Tree: { inline: (_, value) => value },
  Rows: { block: (page, value) => dataTable(page, rowsIn(value)) },
  Checks: { block: (page, value) => checkTable(page, value) },
  List: { inline: listed },
};

/** Any value of a cell as a block of its own: tables, charts, figures, checks, text, elements; else an inspection. */
export function renderBlock(page: Page, value: unknown): Html {
  const known = knownAs(value);
  return known ? blockOf(page, known) : inspect(value);
}

function blockOf<K extends ValueKind>(page: Page, { kind, value }: { kind: K; value: KindValues[K] }): Html {
  const forms: HtmlForms<KindValues[K]> = htmlForms[kind];
  if ("inline" in forms) return (forms.block ?? forms.inline)(page, value);
  return forms.block(page, value);
}

/** A value in a sentence; null for what cannot stand in one. */
export function renderInline(page: Page, value: unknown): Html | null {
  const known = knownAs(value);
  return known && inlineOf(page, known);
}

function inlineOf<K extends ValueKind>(
  page: Page,
  { kind, value }: { kind: K; value: KindValues[K] },
): Html | null {
  const forms: HtmlForms<KindValues[K]> = htmlForms[kind];
  return "inline" in forms ? forms.inline(page, value) : null;
}

function inlineOrInspected(page: Page, value: unknown): Html {
  return renderInline(page, value) ?? inspect(value);
}

function renderTableView(page: Page, { table, options }: TableView): Html {
  if (table instanceof Reconciliation) return reconciliationTable(page, table, options);
  return isCheckList(table)
    ? checkTable(page, table, options.caption)
    : dataTable(page, rowsIn(table), options);
}

function words(text?: string): Html {
  return h("span", { class: "value" }, text);
}

function listed(page: Page, values: readonly unknown[]): Html {
  const parts: Child[] = values.flatMap((one, index) => [index > 0 && ", ", inlineOrInspected(page, one)]);
  return h("span", { class: "value" }, parts);
}

function inFigure(html: Html): Html {
  return html.type === "element" && html.tagName === "svg" ? h("figure", { class: "chart" }, html) : html;
}
