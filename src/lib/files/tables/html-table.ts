import type { ExportTable } from "../../cells/index.ts";
import { h, htmlOf } from "../../text/index.ts";
import { textOfCell } from "./markdown-table.ts";

/** A table as HTML that needs neither style sheet nor the page: its figures as they are shown. */
export function htmlTable({ title, columns, rows }: ExportTable): string {
  const heads = columns.map(({ title: name, unit }) =>
    h("th", { scope: "col" }, unit ? `${name} (${unit})` : name),
  );
  const body = rows.map((row) =>
    h(
      "tr",
      {},
      columns.map((_, at) =>
        h(at === 0 ? "th" : "td", { scope: at === 0 && "row" }, textOfCell(row[at] ?? null)),
      ),
    ),
  );
  const parts = [h("caption", {}, title), h("thead", {}, h("tr", {}, heads)), h("tbody", {}, body)];
  return htmlOf(h("table", {}, parts));
}
