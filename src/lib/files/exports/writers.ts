import type { ExtensionOf, Form } from "../formats.ts";
import { keptRasterOf } from "../pictures/node.ts";
import type { Workbook } from "../workbook/index.ts";
import { writeWorkbook } from "../workbook/node.ts";
import { jupyterNotebook } from "./jupyter-notebook.ts";
import { notebookMarkdown } from "./notebook-markdown.ts";
import type { NotebookParts } from "./notebook-text.ts";
import { observableNotebook } from "./observable-notebook.ts";

/** A writer for each format of a form; those of tables, which run in browsers too, are in `table-writers.ts`. */
type Writers<F extends Form, From, To> = Readonly<Record<ExtensionOf<F>, (from: From) => To>>;

/** From a drawing as the text of an SVG file. */
export const drawingWriters: Writers<"drawing", string, string | Promise<Uint8Array>> = {
  svg: (svg) => svg,
  png: (svg) => keptRasterOf(svg),
};

/** On the caller's thread: to hand a workbook to another takes as long as to write it. */
export const workbookWriters: Writers<"workbook", Workbook, Promise<Uint8Array<ArrayBuffer>>> = {
  xlsx: async (workbook) => writeWorkbook(workbook),
};

export const notebookWriters: Writers<"notebook", NotebookParts, string> = {
  ipynb: jupyterNotebook,
  observable: observableNotebook,
  md: notebookMarkdown,
};
