import { titleOfNotebook } from "../../show/index.ts";
import { htmlOf } from "../../text/index.ts";
import { libraryCode, packagesOf } from "./jupyter-code.ts";
import { cellAsText } from "./jupyter-notebook.ts";
import { headOf, type NotebookParts, piecesOf } from "./notebook-text.ts";
import { codeForObservable } from "./observable-code.ts";
import { cellsOfSite } from "./run-order.ts";

interface ObservableCell {
  readonly type: "text/markdown" | "text/x-typescript";
  readonly text: string;
  /** Whether its code stands open. */
  readonly pinned?: boolean;
}

/**
 * A notebook for Notebook Kit 2 of Observable: its commentary with the figures filled in, and the TypeScript of its cells,
 * which run in the page on the library and the release that the site publishes. Rule: the HTML that Notebook Kit's
 * `serialize` writes and its `deserialize` reads.
 */
export function observableNotebook(parts: NotebookParts): string {
  const cells: readonly ObservableCell[] = [
    markdown(`${headOf(parts)}\n\n${aboutCells}`),
    code(libraryCode(parts.kernel, parts.notebook, "openInPage"), false),
    ...cellsOf(parts),
  ];
  return [
    "<!doctype html>",
    '<notebook theme="air">',
    `  <title>${htmlOf(titleOfNotebook(parts.notebook))}</title>`,
    ...cells.map(scriptOf),
    "</notebook>\n",
  ].join("\n");
}

const aboutCells =
  "The cells run in the page, on the figures of the site. With Node and npm: `npx --package @observablehq/notebook-kit notebooks preview`, in the folder of this file.";

function cellsOf(parts: NotebookParts): readonly ObservableCell[] {
  const { notebook } = parts;
  const [packages, ofSite] = [packagesOf(notebook), cellsOfSite(notebook)];
  return piecesOf(parts, () => "").flatMap((piece) => {
    if ("text" in piece) return markdown(piece.text);
    const cell = notebook.cells[piece.cell];
    if (!cell) return [];
    const asText = cellAsText(cell, ofSite.has(piece.cell));
    if (asText !== null) return markdown(asText);
    return code(codeForObservable(cell, packages), cell.code === "open");
  });
}

function code(text: string, pinned: boolean): ObservableCell {
  return { type: "text/x-typescript", text, pinned };
}

/** What would begin an expression in it begins none. */
function markdown(text: string): ObservableCell {
  return { type: "text/markdown", text: text.replaceAll(/(\$\\*)\{/g, "$1\\{") };
}

/** Four blanks before each line, which its readers take away. */
function scriptOf({ type, text, pinned }: ObservableCell, index: number): string {
  const lines = keptInScript(text).split("\n");
  const indented = lines.map((line) => (line === "" ? "" : `    ${line}`)).join("\n");
  return `  <script id="${index + 1}" type="${type}"${pinned ? ' pinned=""' : ""}>\n${indented}\n  </script>`;
}

/**
 * Text that ends its script nowhere, as Notebook Kit writes it, and as HTML reads it beyond that: `</script/` ends one, too,
 * and `<!--` before `<script` has the next end none. Rule: HTML, "Restrictions for contents of script elements".
 */
function keptInScript(text: string): string {
  const closed = text.replaceAll(/<(?=\\*\/script[\s/>])/gi, "<\\");
  return /<script[\s/>]/i.test(closed) ? closed.replaceAll("<!--", "<\\!--") : closed;
}
