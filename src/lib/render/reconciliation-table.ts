import type { Reconciliation } from "../analysis/index.ts";
import { scrolling } from "./data-table.ts";
import { figureCell } from "./figure-button.ts";
import { type Html, h } from "./html.ts";
import type { Page } from "./page.ts";
import { compactVerdict } from "./verdict-mark.ts";

/** A reconciliation over its periods: the rows, the measure recomputed and as printed, and the verdict under each. */
export function reconciliationTable(
  page: Page,
  reconciliation: Reconciliation,
  periods = reconciliation.periods,
): Html {
  const { title, rows, computed, printed } = reconciliation;
  const cells = (at: (period: string) => Html) => periods.map(at);
  const caption = h("caption", {}, title, h("span", { class: "units" }, "in thousands of US dollars"));
  const head = h(
    "tr",
    {},
    h("td", {}),
    periods.map((period) => h("th", { scope: "col", class: "number" }, period)),
  );
  const body = rows.map((row) => {
    const label = row.weight === -1 ? `Less: ${row.title}` : row.title;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, label),
      cells((period) => figureCell(page, row.series.figures.get(period) ?? null)),
    );
  });
  const recomputed = h(
    "tr",
    { class: "total" },
    h("th", { scope: "row" }, `${printed.title}, recomputed`),
    cells((period) => figureCell(page, computed.at(period))),
  );
  const asPrinted = h(
    "tr",
    {},
    h("th", { scope: "row" }, "As printed"),
    cells((period) => figureCell(page, printed.figures.get(period) ?? null)),
  );
  return scrolling(title, [
    caption,
    h("thead", {}, head),
    h("tbody", {}, body, recomputed, asPrinted, verdictRow(reconciliation, periods)),
  ]);
}

function verdictRow(reconciliation: Reconciliation, periods: readonly string[]): Html {
  const cells = periods.map((period) => {
    const check = reconciliation.checkOf(period);
    return h("td", { class: "number" }, check && compactVerdict(check.verdict));
  });
  return h("tr", { class: "verdicts" }, h("th", { scope: "row" }, "Verdict"), cells);
}
