import type { Edit, Snippet } from "../code/index.ts";
import { applyEdits } from "../code/node.ts";
import type { ParsedCell, ParsedInline } from "../parse/index.ts";
import type { Compiled } from "./compile-notebook.ts";

/**
 * The MDX of the page of a notebook, which asks `props.notebook` for what was computed: `cell(i)` for a fence, `value(i)`
 * for an expression in prose, `raw(i)` for one in an attribute. Everything else stays as it was, line by line; of a text
 * that no page can be made of, its front matter alone.
 */
export function pageText({ notebook, parsed, inlines }: Compiled): string {
  const { source } = parsed;
  if (notebook.problems.some(({ rule }) => rule === "markup-is-valid")) return frontmatterOf(source);
  return applyEdits(source, [
    ...parsed.cells.map((cell, index) => fenceEdit(source, cell, index)),
    ...inlines.flatMap((inline, index) => inlineEdits(source, inline, index)),
  ]);
}

/** In place of an expression: what asks for its value. Front matter stays as it is. */
function inlineEdits(
  source: string,
  { code, isAttribute, isInFrontmatter }: ParsedInline,
  index: number,
): Edit[] {
  if (isInFrontmatter) return [];
  const value = `props.notebook.${isAttribute ? "raw" : "value"}(${index})`;
  return [{ start: code.start, end: code.end, text: `${value}${emptyLines(source, code)}` }];
}

/** In place of the fence: as many lines, in the same list or quotation. */
function fenceEdit(source: string, { start, end, needsBlank }: ParsedCell, index: number): Edit {
  const lineStart = Math.max(source.lastIndexOf("\n", start - 1), source.lastIndexOf("\r", start - 1)) + 1;
  const mark = source.slice(lineStart, start);
  const quote = mark.replace(/[^\s>]/g, " ");
  const lines = source.slice(start, end).split(/(?<=\r\n|\n|\r(?!\n))/);
  const ends = lines.slice(0, -1).map((line) => /[\r\n]+$/.exec(line)?.[0] ?? "\n");
  const eol = ends[0] ?? "\n";
  // A blank line would end a paragraph in a tight list, a comment does not.
  const rest = ends.map((lineEnd, i) => lineEnd + quote + (i < ends.length - 1 ? "//" : ""));
  const [before, after] = needsBlank.map((isNeeded) => (isNeeded ? `${eol}${quote}` : ""));
  return { start, end, text: `${before}{props.notebook.cell(${index})${rest.join("")}}${after}` };
}

/** The line ends of what is replaced, so that later lines keep their number, with what a list or quotation needs. */
function emptyLines(source: string, { start, end, text }: Snippet): string {
  const code = source.slice(start, end);
  const ends = code.match(code === text ? /(?:\r\n|\n|\r)[ \t]*/g : /(?:\r\n|\n|\r)[ \t>]*/g) ?? [];
  return ends.map((lineEnd, index) => (index < ends.length - 1 ? `${lineEnd}//` : lineEnd)).join("");
}

/** The front matter of a notebook, with its fences; empty where there is none. */
export function frontmatterOf(source: string): string {
  return /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(source)?.[0] ?? "";
}
