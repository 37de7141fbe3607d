import type { Reconciliation, ReconciliationRow, Series } from "../../analysis/index.ts";
import { markOf } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { figureCell } from "../figures/index.ts";
import type { Page } from "../page/index.ts";
import { asTheyAre, unitWords } from "../page/index.ts";
import { compactVerdict } from "../verdicts/index.ts";
import { scrolling, type TableOptions } from "./data-table.ts";

/** How a reconciliation is shown: over which of its periods, by which caption, its figures in which form. */
export interface ReconciliationOptions extends Pick<TableOptions, "caption" | "figures"> {
  readonly periods?: readonly string[];
}

/** A reconciliation over its periods: its rows, the measure recomputed, and as printed with the verdict beside it. */
export function reconciliationTable(
  page: Page,
  reconciliation: Reconciliation,
  { periods = reconciliation.periods, caption, figures = asTheyAre }: ReconciliationOptions = {},
): Html {
  const { title, rows, computed, printed } = reconciliation;
  const units = unitWords(periods.map((period) => figures(computed.at(period))));
  const cell = (figure: Figure | undefined): Html => figureCell(page, figure ? figures(figure) : null);
  const row = (label: string, series: Series, kind?: string, mark = noMark): Html =>
    h(
      "tr",
      { class: kind },
      h("th", { scope: "row" }, label),
      periods.map((period) => [cell(series.figures.get(period)), mark(period)]),
    );
  const verdict = (period: string): Html => {
    const check = reconciliation.checkOf(period);
    return h("td", { class: "mark" }, check && compactVerdict(markOf(check)));
  };
  return scrolling(page, caption ?? title, [
    h("caption", {}, caption ?? title, h("span", { class: "units" }, units)),
    h("thead", {}, h("tr", {}, h("td", {}), periods.map(heading))),
    h(
      "tbody",
      {},
      rows.map((one) => row(labelOfRow(one), one.series)),
      row(`${printed.title}, recomputed`, computed, "total"),
      row("As printed", printed, undefined, verdict),
    ),
  ]);
}

/** The label of a row, which says where it is taken away. */
export function labelOfRow({ weight, title }: Pick<ReconciliationRow, "weight" | "title">): string {
  return weight === -1 ? `Less: ${title}` : title;
}

const noMark = (_period: string): Html => h("td", { class: "mark" });

const heading = (period: string): Child => [
  h("th", { scope: "col", class: "number" }, period),
  h("td", { class: "mark" }),
];
