import { titleOfNotebook } from "../../show/index.ts";
import { fenced } from "./cell-twin.ts";
import { codeForKernel, libraryCell, libraryCode, packagesOf } from "./jupyter-code.ts";
import { headOf, type NotebookParts, type NotebookPiece, piecesOf } from "./notebook-text.ts";
import { cellsOfSite, inRunOrder } from "./run-order.ts";

interface JupyterCell {
  readonly id: string;
  readonly cell_type: "markdown" | "code";
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly execution_count?: null;
  readonly outputs?: readonly unknown[];
}

/**
 * A notebook for Jupyter, nbformat 4.5: its commentary with the figures filled in, the TypeScript of its cells, and what
 * they displayed. It runs from top to bottom in the kernel of Deno, on the library and the release that the site publishes.
 * Rule: the schema `nbformat.v4.5.schema.json`.
 */
export function jupyterNotebook(parts: NotebookParts): string {
  const { notebook } = parts;
  const pieces = piecesOf(parts, () => "").map((piece, index) => ({ piece, id: idOf(parts, piece, index) }));
  const ordered = inRunOrder(notebook, pieces, ({ piece }) => ("cell" in piece ? piece.cell : null));
  const cellOf = cellWriter(parts);
  const cells = [
    markdownCell("tieout-head", `${headOf(parts)}\n\n${aboutCells}`),
    codeCell(libraryCell, libraryCode(parts.kernel, notebook), [], true),
    ...ordered.map(({ piece, id }) => cellOf(piece, id)),
  ];
  const whole = { cells, metadata: metadataOf(parts), nbformat: 4, nbformat_minor: 5 };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

const aboutCells =
  "The cells run from top to bottom in the Deno kernel, on the figures of the site. Cells that others need stand before them; what they showed when the page was built stands below them until they run.";

function metadataOf({ notebook }: NotebookParts): Readonly<Record<string, unknown>> {
  return {
    kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    language_info: {
      file_extension: ".ts",
      mimetype: "text/x.typescript",
      name: "typescript",
      pygments_lexer: "typescript",
    },
    title: titleOfNotebook(notebook),
  };
}

/** The id of a cell is its author's; others are told by where they stand, from 1. */
function idOf({ notebook }: NotebookParts, piece: NotebookPiece, index: number): string {
  const own = "cell" in piece ? notebook.cells[piece.cell]?.id : null;
  if (own && isJupyterId(own)) return own;
  const id = `part-${index + 1}`;
  return notebook.cells.some((cell) => cell.id === id) ? `${id}-` : id;
}

const isJupyterId = (id: string): boolean => /^[\w-]{1,64}$/.test(id) && !id.startsWith("tieout-");

function cellWriter({ notebook, exports }: NotebookParts): (piece: NotebookPiece, id: string) => JupyterCell {
  const [packages, ofSite] = [packagesOf(notebook), cellsOfSite(notebook)];
  return (piece, id) => {
    const cell = "cell" in piece ? notebook.cells[piece.cell] : undefined;
    if (!("cell" in piece) || !cell) return markdownCell(id, "text" in piece ? piece.text : "");
    if (!cell.run) return markdownCell(id, fenced(cell));
    if (ofSite.has(piece.cell)) return markdownCell(id, `${fenced(cell)}\n\n${aboutSite}`);
    const outputs = exports.cells[piece.cell]?.map(({ data }) => data) ?? [];
    return codeCell(id, codeForKernel(cell, packages), outputs, cell.code !== "open");
  };
}

/** What is said below a cell that stands as text. */
const aboutSite = "*This cell takes a module of the project, and runs on its site alone.*";

function markdownCell(id: string, source: string): JupyterCell {
  return { id, cell_type: "markdown", metadata: {}, source };
}

function codeCell(
  id: string,
  source: string,
  outputs: readonly Readonly<Record<string, string>>[],
  isFolded: boolean,
): JupyterCell {
  return {
    id,
    cell_type: "code",
    metadata: isFolded ? { jupyter: { source_hidden: true } } : {},
    source,
    execution_count: null,
    outputs: outputs.map((data) => ({ output_type: "display_data", data, metadata: {} })),
  };
}
