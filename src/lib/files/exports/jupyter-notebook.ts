import type { Cell } from "../../notebook/index.ts";
import { titleOfNotebook } from "../../show/index.ts";
import { fenced } from "./cell-twin.ts";
import { codeForKernel, libraryCell, libraryCode, packagesOf } from "./jupyter-code.ts";
import {
  headOf,
  type JupyterBlock,
  jupyterBlocks,
  type NotebookParts,
  type PrintedUnit,
  printedOf,
} from "./notebook-text.ts";
import { cellsOfSite, inRunOrder } from "./run-order.ts";

interface JupyterCell {
  readonly id: string;
  readonly cell_type: "markdown" | "code";
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly execution_count?: null;
  readonly outputs?: readonly unknown[];
}

/** What a notebook for Jupyter says of the notebook that it was made from, so that it can be made again. */
export interface JupyterOrigin {
  readonly format: 1;
  readonly file: string;
  readonly blocks: readonly JupyterBlock[];
}

/** The id of the cell with title and standfirst, which stand in the front matter. */
export const headCell = "tieout-head";

/**
 * A notebook for Jupyter, nbformat 4.5: its commentary with the figures filled in, the TypeScript of its cells, and what
 * they displayed. It runs from top to bottom in the kernel of Deno, on the library and the release that the site publishes.
 * Rule: the schema `nbformat.v4.5.schema.json`.
 */
export function jupyterNotebook(parts: NotebookParts): string {
  const { notebook } = parts;
  const blocks = jupyterBlocks(parts, (cell, index) => idOf(parts, cell, index));
  const printed = blocks.flatMap((block) => (block.id === null ? [] : [{ ...block, id: block.id }]));
  const ordered = inRunOrder(notebook, printed, (block) => ("cell" in block ? block.cell : null));
  const cellOf = cellWriter(parts);
  const cells = [
    markdownCell(headCell, `${headOf(parts)}\n\n${aboutCells}`),
    codeCell(libraryCell, libraryCode(parts.kernel, notebook), [], true),
    ...ordered.map(cellOf),
  ];
  const whole = { cells, metadata: metadataOf(parts, blocks), nbformat: 4, nbformat_minor: 5 };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

const aboutCells =
  "The cells run from top to bottom in the Deno kernel, on the figures of the site. Cells that others need stand before them; what they showed when the page was built stands below them until they run. To bring changes back: `npm run import -- FILE.ipynb`.";

function metadataOf(
  { notebook }: NotebookParts,
  blocks: readonly JupyterBlock[],
): Readonly<Record<string, unknown>> {
  return {
    kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    language_info: {
      file_extension: ".ts",
      mimetype: "text/x.typescript",
      name: "typescript",
      pygments_lexer: "typescript",
    },
    title: titleOfNotebook(notebook),
    tieout: { format: 1, file: notebook.path, blocks: blocks.map(joined) } satisfies JupyterOrigin,
  };
}

/** What a block is made of, texts that stand one after the other as one. */
function joined(block: JupyterBlock): JupyterBlock {
  if ("cell" in block) return block;
  const text: PrintedUnit[] = [];
  for (const unit of block.text) {
    const last = text.at(-1);
    if (typeof unit === "string" && typeof last === "string") text.splice(-1, 1, last + unit);
    else text.push(unit);
  }
  return { ...block, text };
}

/** The id of a cell is its author's; others are told by where they stand, from 1. */
function idOf({ notebook }: NotebookParts, cell: number | null, index: number): string {
  const own = cell === null ? null : notebook.cells[cell]?.id;
  if (own && isJupyterId(own)) return own;
  const id = `part-${index + 1}`;
  return notebook.cells.some((one) => one.id === id) ? `${id}-` : id;
}

const isJupyterId = (id: string): boolean => /^[\w-]{1,64}$/.test(id) && !id.startsWith("tieout-");

function cellWriter({
  notebook,
  exports,
}: NotebookParts): (block: JupyterBlock & { readonly id: string }) => JupyterCell {
  const [packages, ofSite] = [packagesOf(notebook), cellsOfSite(notebook)];
  return (block) => {
    if (!("cell" in block)) return markdownCell(block.id, printedOf(block.text));
    const cell = notebook.cells[block.cell];
    if (!cell) return markdownCell(block.id, "");
    const asText = cellAsText(cell, ofSite.has(block.cell));
    if (asText !== null) return markdownCell(block.id, asText);
    const outputs = exports.cells[block.cell]?.map(({ data }) => data) ?? [];
    return codeCell(block.id, codeForKernel(cell, packages), outputs, cell.code !== "open");
  };
}

/** A cell that runs nowhere, or on its site alone, as the text that it stands as; null for one that runs. */
export function cellAsText(cell: Cell, isOfSite: boolean): string | null {
  if (!cell.run) return fenced(cell);
  return isOfSite ? `${fenced(cell)}\n\n${aboutSite}` : null;
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
