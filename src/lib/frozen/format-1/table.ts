import { type Child, type Html, h } from "../../text/index.ts";
import type { FrozenAmount, FrozenContent } from "../record/index.ts";
import { amountText, unitText } from "./amount.ts";
import { verdictTree } from "./verdict.ts";
import { witnessIds } from "./witnesses.ts";

/** The rows of a record, the measure recomputed and as printed; each figure leads to where it was printed. */
export function tableTree(record: FrozenContent): Html {
  const { title, period, rows, recomputed, printed, verdict } = record;
  const ids = witnessIds(record);
  const head = h("tr", {}, h("td", {}), h("th", { scope: "col", class: "number" }, period), h("td", {}));
  const body = [
    rows.map((one) => row(lessOf(one), cell(one.amount, ids.get(one)))),
    row(`${printed.label}, recomputed`, cell(recomputed), "total"),
    row("As printed", cell(printed.amount, ids.get(printed)), undefined, verdictTree(verdict.verdict)),
  ];
  const caption = h("caption", {}, title, h("span", { class: "units" }, unitText(printed.amount)));
  const table = h("table", { class: "statement" }, caption, h("thead", {}, head), h("tbody", {}, body));
  return h("div", { class: "table-scroll", tabindex: "0", role: "region", "aria-label": title }, table);
}

const lessOf = ({ weight, label }: { weight: 1 | -1; label: string }): string =>
  weight === -1 ? `Less: ${label}` : label;

function row(label: string, value: Html, kind?: string, mark?: Child): Html {
  return h(
    "tr",
    { class: kind },
    h("th", { scope: "row" }, label),
    value,
    h("td", { class: mark ? "words" : null }, mark),
  );
}

function cell(amount: FrozenAmount, id?: string): Html {
  const text = amountText(amount);
  const hangs = text.endsWith(")") ? "number" : "number positive";
  return h("td", { class: hangs }, id ? h("a", { class: "figure", href: `#${id}` }, text) : text);
}
