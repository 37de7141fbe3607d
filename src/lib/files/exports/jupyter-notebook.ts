import { titleOfNotebook } from "../../show/index.ts";
import { headOf, type NotebookParts, type NotebookPiece, piecesOf } from "./notebook-text.ts";

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
 * they displayed. Rule: the schema `nbformat.v4.5.schema.json`.
 */
export function jupyterNotebook(parts: NotebookParts): string {
  const ids = new Set(parts.notebook.cells.flatMap(({ id }) => (id === null ? [] : [id])));
  const first = { text: `${headOf(parts)}\n\n${aboutCells}` };
  const cells = [first, ...piecesOf(parts, () => "")].map((piece, index) =>
    cellOf(parts, piece, freeId(ids, index)),
  );
  const notebook = { cells, metadata: metadataOf(parts), nbformat: 4, nbformat_minor: 5 };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

const aboutCells =
  "The cells below ran when the page was built, in an order that their names give and with names of their own such as `series` and `reconcile`; outside of the site they show what they gave, and do not run.";

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

function cellOf({ notebook, exports }: NotebookParts, piece: NotebookPiece, free: string): JupyterCell {
  if ("text" in piece) return { id: free, cell_type: "markdown", metadata: {}, source: piece.text };
  const cell = notebook.cells[piece.cell];
  const outputs = (exports.cells[piece.cell] ?? []).map(({ data }) => ({
    output_type: "display_data",
    data,
    metadata: {},
  }));
  const metadata = cell?.code === "open" ? {} : { jupyter: { source_hidden: true } };
  const id = cell?.id && cell.id.length <= 64 ? cell.id : free;
  return { id, cell_type: "code", metadata, source: cell?.source ?? "", execution_count: null, outputs };
}

/** An id of its place, for what has none, that no cell of the author has. */
function freeId(taken: ReadonlySet<string>, index: number): string {
  const id = `part-${index + 1}`;
  return taken.has(id) ? `${id}-` : id;
}
