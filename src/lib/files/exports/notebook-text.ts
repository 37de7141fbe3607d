import { hrefs, type Site } from "../../addresses/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import type { Release } from "../../release/index.ts";
import { releaseHref, slugOf, titleOfNotebook } from "../../show/index.ts";
import { markdownAddress, markdownLink, markdownText } from "../../text/index.ts";
import { filePlace } from "./file-place.ts";
import type { NotebookExports } from "./notebook-exports.ts";
import { type ProsePart, proseParts, proseSpans } from "./prose-parts.ts";

/** What a notebook needs to run elsewhere. */
export interface KernelPlace {
  /** The whole address of the library. */
  readonly library: string;
  /** Below the base of the site: the page of the notebook, and the file with all that cells know of its release. */
  readonly page: string;
  readonly file: string;
  /** What cells see without declaring it. */
  readonly names: readonly string[];
}

/** All that a file of a whole notebook is made of. */
export interface NotebookParts {
  readonly site: Site;
  readonly release: Release;
  readonly notebook: Notebook;
  /** The text of its file. */
  readonly source: string;
  readonly exports: NotebookExports;
  readonly kernel: KernelPlace;
  /** Of its references, by id: where each leads, and the title of what it leads to. */
  readonly references: ReadonlyMap<string, { readonly href: string; readonly text: string }>;
}

/** A piece of a notebook: commentary in Markdown, or a cell by its index. */
export type NotebookPiece = { readonly text: string } | { readonly cell: number; readonly before: string };

/** Its head: title, standfirst, and the release it is about. */
export function headOf({ site, release, notebook }: NotebookParts): string {
  const place = filePlace(site, slugOf(notebook));
  const about = markdownLink(`${release.issuer}, ${release.title}`, place(releaseHref(site, release)));
  const page = markdownLink("the page with its sources", place(hrefs.notebook(site, slugOf(notebook))));
  const standfirst = markdownText(String(notebook.frontmatter.description ?? ""));
  return `# ${markdownText(titleOfNotebook(notebook))}\n\n${standfirst}\n\nFrom ${about}; see ${page}.`;
}

/** Its pieces in order, with all values filled in; `noteOf` writes what follows a figure that is printed on a line. */
export function piecesOf(parts: NotebookParts, noteOf: (line: number) => string): readonly NotebookPiece[] {
  const pieces: NotebookPiece[] = [];
  let text = "";
  const flush = (): void => {
    if (text.trim() !== "") pieces.push({ text: text.replaceAll(/\n{3,}/g, "\n\n").trim() });
    text = "";
  };
  for (const part of proseParts(parts.source, parts.notebook)) {
    if (part.kind !== "cell") text += filledIn(part, parts, noteOf);
    else {
      // What begins the line of a cell in a list or quotation is written with the cell.
      text = text.slice(0, text.length - part.before.length);
      flush();
      pieces.push({ cell: part.index, before: part.before });
    }
  }
  flush();
  return pieces;
}

/** Characters of a notebook, and what they are outside of it: the same, where one text stands for both. */
export type PrintedUnit = string | readonly [raw: string, printed: string];

/** A block of a notebook; the characters of all are the text of its file. One without an id prints nothing. */
export type JupyterBlock =
  | { readonly id: string | null; readonly text: readonly PrintedUnit[] }
  | { readonly id: string; readonly raw: string; readonly cell: number };

/** What Markdown is printed of a block of text. */
export function printedOf(text: readonly PrintedUnit[]): string {
  const printed = text.map((unit) => (typeof unit === "string" ? unit : unit[1])).join("");
  return printed.replaceAll(/\n{3,}/g, "\n\n").trim();
}

/** The blocks of a notebook in its order, none of its characters left out; `nameOf` gives the ids of what is printed. */
export function jupyterBlocks(
  parts: NotebookParts,
  nameOf: (cell: number | null, index: number) => string,
): readonly JupyterBlock[] {
  const blocks: JupyterBlock[] = [];
  let text: PrintedUnit[] = [];
  let count = 0;
  const flush = (): void => {
    const first = text.findIndex((unit) => (typeof unit === "string" ? unit : unit[1]).trim() !== "");
    const [hidden, shown] = first < 0 ? [text, []] : [text.slice(0, first), text.slice(first)];
    if (hidden.length > 0) blocks.push({ id: null, text: hidden });
    if (shown.length > 0) blocks.push({ id: nameOf(null, count++), text: shown });
    text = [];
  };
  for (const { raw, part } of proseSpans(parts.source, parts.notebook)) {
    if (part?.kind === "text") text.push(raw);
    else if (part?.kind === "cell") {
      cutEnd(text, part.before.length);
      flush();
      blocks.push({ id: nameOf(part.index, count++), raw: part.before + raw, cell: part.index });
    } else text.push([raw, part ? filledIn(part, parts, () => "") : ""]);
  }
  flush();
  return blocks;
}

/** Takes characters off the end of the last text, which stand on the line of a cell and are written with it. */
function cutEnd(text: PrintedUnit[], length: number): void {
  const last = text.at(-1);
  if (length > 0 && typeof last === "string") text.splice(-1, 1, last.slice(0, last.length - length));
}

function filledIn(
  part: Exclude<ProsePart, { kind: "cell" }>,
  { site, notebook, exports, references }: NotebookParts,
  noteOf: (line: number) => string,
): string {
  if (part.kind === "text") return part.text;
  const place = filePlace(site, slugOf(notebook));
  if (part.kind === "value") {
    const { markdown = "", line = null } = exports.values[part.index] ?? {};
    return `${markdown}${line === null ? "" : noteOf(line)}`;
  }
  if (part.kind === "reference") {
    const target = references.get(part.id);
    return target ? markdownLink(target.text, place(target.href)) : `[${part.id}]`;
  }
  const id = part.url.startsWith("@") ? part.url.slice(1) : null;
  return markdownAddress(place(id === null ? part.url : (references.get(id)?.href ?? part.url)));
}
