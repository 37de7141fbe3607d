import { type Html, h } from "../../text/index.ts";
import type { FrozenCheck, FrozenContent } from "../record/index.ts";
import { digitsText } from "./amount.ts";
import type { FrozenLinks } from "./links.ts";
import { printedText } from "./printed-text.ts";
import { ruleWords, verdictTree } from "./verdict.ts";

/** The checks of a record with their verdicts, those of one quantity together. */
export function checksTree({ checks }: FrozenContent, links: FrozenLinks): Html {
  const names = ["Check", "Line", "Verdict", "Printed", "Recomputed"];
  const heads = names.map((name) => h("th", { scope: "col", class: classes[name] }, name));
  const groups = checks.map(({ of, found }) => [
    h("tr", { class: "section" }, h("th", { scope: "rowgroup", colspan: names.length }, of)),
    found.map((check) => rows(check, links)),
  ]);
  const bodies = groups.map((group) => h("tbody", {}, group));
  const table = h("table", { class: "statement frozen-checks" }, h("thead", {}, h("tr", {}, heads)), bodies);
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": "Every check" },
    table,
  );
}

const classes: Readonly<Record<string, string>> = { Printed: "number", Recomputed: "number" };

function rows(check: FrozenCheck, links: FrozenLinks): readonly Html[] {
  const [id, line, printed, recomputed, verdict, because] = check;
  const href = links.line(line);
  const row = h(
    "tr",
    {},
    h("th", { scope: "row", title: id }, ruleWords(id.split(".")[0] ?? "")),
    h("td", {}, href === null ? String(line) : h("a", { href }, String(line))),
    h("td", {}, verdictTree(verdict)),
    number(printedText(printed)),
    number(recomputed === null ? "" : digitsText(recomputed)),
  );
  if (because === undefined) return [row];
  return [row, h("tr", {}, h("td", { colspan: 5 }, h("span", { class: "because" }, because)))];
}

const number = (text: string): Html =>
  h("td", { class: text.endsWith(")") ? "number" : "number positive" }, text);
