import { deflateRawSync } from "node:zlib";
import type { Edit, Snippet } from "../code/index.ts";
import { applyEdits } from "../code/node.ts";
import type { ParsedCell, ParsedInline } from "../parse/index.ts";
import { type Compiled, compileNotebook } from "./compile-notebook.ts";

/** The MDX that Astro compiles in place of a notebook, and what was found on the way. */
export interface NotebookModule extends Compiled {
  readonly code: string;
}

/**
 * Writes a notebook as MDX that asks `props.notebook` for what was computed: `cell(i)` for a fence, `value(i)` for
 * an expression in prose, `raw(i)` for one in an attribute, and exports `notebook` for the page to run first.
 * Everything else stays as it was, line by line. Mistakes are in `notebook`; it throws for none of them.
 */
export function toModule(source: string, path: string): NotebookModule {
  const compiled = compileNotebook(source, path);
  const { parsed, inlines, notebook } = compiled;
  const isBroken = notebook.problems.some(({ rule }) => rule === "markup-is-valid");
  const edits: Edit[] = [
    ...parsed.cells.map((cell, index) => fenceEdit(source, cell, index)),
    ...inlines.flatMap((inline, index) => inlineEdits(source, inline, index)),
  ];
  const page = isBroken ? frontmatterOf(source) : applyEdits(source, edits);
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  return { ...compiled, code: [page, "", ...moduleLines({ ...compiled, notebook }), ""].join(eol) };
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

/** The YAML of front matter with its fences. */
export function yamlOf(head: string): string {
  return head.split(/\r?\n/).slice(1, -1).join("\n");
}

/** Imports get names of their own, so that no name of an author can be in their way. */
function moduleLines({ notebook, imports, modules }: Compiled): string[] {
  const hoisted = imports.map(({ imported, from }, index) => {
    const local = `$import${index}`;
    const what = imported === null ? `* as ${local}` : `{ ${JSON.stringify(imported)} as ${local} }`;
    return `import ${what} from ${JSON.stringify(from)};`;
  });
  const fromCells = imports.map(({ name }, index) => [name, `$import${index}`] as const);
  const own = notebook.imported.slice(0, notebook.imported.length - imports.length);
  const values = [...own.map(({ name }) => [name, name] as const), ...fromCells];
  const entries = values.map(([name, local]) => `${JSON.stringify(name)}: ${local}`);
  const loaders = modules.map((from) => `${JSON.stringify(from)}: () => import(${JSON.stringify(from)})`);
  // A short text: the bundler holds about ten copies of each literal until it is done.
  const data = deflateRawSync(JSON.stringify(notebook)).toString("base64");
  const unpacked = `JSON.parse($inflate(Buffer.from("${data}", "base64")).toString())`;
  return [
    ...hoisted,
    `export const notebook = { ...${unpacked}, imports: { ${entries.join(", ")} }, modules: { ${loaders.join(", ")} } };`,
    'import { inflateRawSync as $inflate } from "node:zlib";',
  ];
}
