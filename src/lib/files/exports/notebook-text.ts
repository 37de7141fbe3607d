import { hrefs, type Site } from "../../addresses/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import type { Release } from "../../release/index.ts";
import { releaseHref, slugOf, titleOfNotebook } from "../../show/index.ts";
import { markdownAddress, markdownLink, markdownText } from "../../text/index.ts";
import { filePlace } from "./file-place.ts";
import type { NotebookExports } from "./notebook-exports.ts";
import { type ProsePart, proseParts } from "./prose-parts.ts";

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
