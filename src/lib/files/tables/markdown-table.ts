import type { ExportCell, ExportTable } from "../../cells/index.ts";
import { markdownText } from "../../text/index.ts";

/** A table as a pipe table, its title and units above it, its figures as they are shown. */
export function markdownTable({ columns, rows }: ExportTable): string {
  const isNumeric = columns.map((_, at) =>
    rows.some((row) => row[at]?.kind === "figure" || row[at]?.kind === "number"),
  );
  const head = columns.map(({ title, unit }) => markdownText(unit ? `${title} (${unit})` : title));
  const rule = isNumeric.map((numeric) => (numeric ? "---:" : "---"));
  const body = rows.map((row) => columns.map((_, at) => markdownText(textOfCell(row[at] ?? null))));
  return [head, rule, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The characters of a cell as shown; none where nothing stands. */
export function textOfCell(cell: ExportCell): string {
  return cell?.text ?? "";
}
