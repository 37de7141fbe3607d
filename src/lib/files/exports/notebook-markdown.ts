import { hrefs } from "../../addresses/index.ts";
import { readable } from "../../release/index.ts";
import { slugOf } from "../../show/index.ts";
import { markdownLink, markdownText } from "../../text/index.ts";
import { fenced } from "./cell-twin.ts";
import { filePlace } from "./file-place.ts";
import { headOf, type NotebookParts, type NotebookPiece, piecesOf } from "./notebook-text.ts";

/**
 * A notebook as Markdown with its figures filled in: tables as pipe tables, charts as links to their drawings with the
 * tables of the same figures, code where the page shows it open, and a footnote for each line of the release that a
 * figure in the text is printed on.
 */
export function notebookMarkdown(parts: NotebookParts): string {
  const lines = new Set<number>();
  const noteOf = (line: number): string => {
    lines.add(line);
    return `[^L${line}]`;
  };
  const pieces = piecesOf(parts, noteOf).map((piece) => pieceOf(parts, piece));
  const notes = [...lines].toSorted((a, b) => a - b).map((line) => footnote(parts, line));
  return `${[headOf(parts), ...pieces, notes.join("\n")].filter((text) => text !== "").join("\n\n")}\n`;
}

function pieceOf({ notebook, exports }: NotebookParts, piece: NotebookPiece): string {
  if ("text" in piece) return piece.text;
  const { cell: index, before } = piece;
  const cell = notebook.cells[index];
  const outputs = exports.cells[index]?.map(({ markdown }) => markdown) ?? [];
  const shown = [...(cell?.code === "open" ? [fenced(cell)] : []), ...outputs].join("\n\n");
  const rest = before.replaceAll(/[^\s>]/g, " ");
  return shown === "" ? "" : `${before}${shown.replaceAll("\n", `\n${rest}`)}`;
}

function footnote({ site, release, notebook }: NotebookParts, line: number): string {
  const place = filePlace(site, slugOf(notebook));
  const text = tidy(release.lines[line - 1] ?? "");
  const shown = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  return `[^L${line}]: ${markdownLink(`Line ${line}`, place(hrefs.line(site, release.id, line)))}: ${markdownText(shown)}`;
}

/** A line of the release as it reads, its columns a blank apart. */
function tidy(line: string): string {
  return readable(line).replaceAll(/\s+/g, " ").trim();
}
