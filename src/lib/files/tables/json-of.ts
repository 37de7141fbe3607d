import type { ExportCell, ExportTable } from "../../cells/index.ts";
import type { Release } from "../../release/index.ts";
import { cardKey, unitOf } from "../../show/index.ts";
import { digitsOf, wordsOf } from "./figure-digits.ts";
import { type ElementGrounds, figureRecords } from "./figure-records.ts";

/** Where a table comes from: the release, and, relative to the file, its page and the schema of the file. */
export interface TablePlace {
  readonly release: Pick<Release, "id" | "issuer" | "title" | "published">;
  /** By what figures have elements of a taxonomy; a reader's browser knows of none. */
  readonly elements?: ElementGrounds;
  readonly page: string;
  readonly schema: string;
  /** On a page that a reader can change: that these are the figures as published. */
  readonly isLive: boolean;
  /** What a reader has set, where these are the figures of that. */
  readonly inputs?: readonly { readonly label: string; readonly words: string }[];
}

/**
 * A table as JSON with the lineage of its figures, as `table-schema.ts` describes it: each figure once, by id, down to
 * the printed characters; cells refer to figures. A line for each row and each figure, so that two files compare well.
 */
export function jsonOf(
  table: ExportTable,
  { release, elements, page, schema, isLive, inputs }: TablePlace,
): string {
  const { id, issuer, title, published } = release;
  const head = {
    $schema: schema,
    kind: table.kind,
    title: table.title,
    ...(table.description && { description: table.description }),
    ...(isLive && { note: "As published; a reader of the page can change it." }),
    release: { id, issuer, title, published },
    page,
    ...(inputs && { inputs: inputs.map(({ label, words }) => ({ label, set: words })) }),
    columns: table.columns,
  };
  const figures = table.rows.flat().flatMap((cell) => (cell?.kind === "figure" ? [cell.figure] : []));
  const records = [...figureRecords(figures, elements)].map(
    ([key, record]) => `${JSON.stringify(key)}: ${JSON.stringify(record)}`,
  );
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const rows = table.rows.map((row) => JSON.stringify(row.map(cellRecord)));
  const parts = [...lines, `  "rows": [${listed(rows)}]`, `  "figures": {${listed(records)}}`];
  return `{\n${parts.join(",\n")}\n}\n`;
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n    ${lines.join(",\n    ")}\n  `;
}

/** A figure by its id, with the scale, the digits and the characters in which it is shown here; a verdict by its check. */
function cellRecord(cell: ExportCell): unknown {
  if (cell?.kind === "verdict") {
    const { kind, verdict, text, check } = cell;
    return { kind, verdict, text, ...(check && { check: check.id }) };
  }
  if (cell?.kind !== "figure") return cell;
  const { figure, scale, text } = cell;
  const said = wordsOf(figure);
  const shown = { unit: unitOf({ unit: figure.unit, scale }), scale, text, digits: digitsOf(cell) };
  return { kind: "figure", figure: cardKey(figure), ...shown, ...(said !== null && { said }) };
}
