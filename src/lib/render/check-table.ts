import type { Check } from "../checks/index.ts";
import { type Figure, type FormatOptions, formatFigure } from "../figures/index.ts";
import type { Witness } from "../release/index.ts";
import { scrolling } from "./data-table.ts";
import { figureButton } from "./figure-button.ts";
import { type Html, h } from "./html.ts";
import type { Page } from "./page.ts";
import { printedFigure } from "./printed-figure.ts";
import { ruleWords } from "./rule-words.ts";
import { hrefs } from "./site.ts";
import { lineLink } from "./source-card.ts";
import { verdictMark } from "./verdict-mark.ts";

/** Checks as a table: what is printed and where, what it recomputes to, and the verdict. */
export function checkTable(page: Page, checks: readonly Check[], caption = "Checks"): Html {
  const columns = ["Figure", "Verdict", "Printed", "Recomputed", "Line"];
  const head = columns.map((name, index) =>
    h("th", { scope: "col", class: index === 2 || index === 3 ? "number" : null }, name),
  );
  const body = checks.map((check) => h("tr", {}, cells(page, check)));
  return scrolling(page, caption, [
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, head)),
    h("tbody", {}, body),
  ]);
}

function cells(page: Page, check: Check): readonly Html[] {
  const { witness, verdict, id } = check;
  return [
    h("th", { scope: "row" }, check.title, h("span", { class: "rule" }, ` ${ruleWords[check.rule]}`)),
    h(
      "td",
      { class: "verdict-cell" },
      h("a", { href: hrefs.check(page.site, id), class: "verdict-link" }, verdictMark(verdict)),
    ),
    h("td", { class: "number" }, printedFigure(page, witness)),
    h("td", { class: "number" }, recomputed(page, check)),
    h("td", {}, lineLink(page, witness.line)),
  ];
}

/** The recomputed figure as a figure that opens; a dash where there is none. */
export function recomputed(page: Page, check: Check): Html | string {
  const figure = check.comparison?.computed;
  if (!figure) return "—";
  return figureButton(page, figure.inScale(check.witness.scale), recomputedFormat(check.witness));
}

/** The recomputed figure in words only. */
export function recomputedText({ witness }: Check, figure: Figure): string {
  return formatFigure(figure.inScale(witness.scale), { sign: "minus", ...recomputedFormat(witness) });
}

/** At the printed precision, with one more place for whole percentages, so that one sees how far it is off. */
function recomputedFormat(witness: Witness): FormatOptions {
  const places = Math.max(0, witness.decimals + witness.scale);
  return { decimals: witness.unit === "percent" ? Math.max(1, places) : places, unit: unitStyle(witness) };
}

/** In words in the text, and in a table with the currency sign where the printed figure has it. */
function unitStyle({ table, printed, unit }: Witness): "words" | "symbol" | "none" {
  if (table === "prose") return "words";
  return printed.includes("$") || (unit !== "USD" && unit !== "shares" && unit !== "USD/share")
    ? "symbol"
    : "none";
}
