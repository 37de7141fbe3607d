import type { ParsedNotebook } from "../../lib/notebook/index.ts";
import { applyEdits, eraseTypes, parseNotebook, parseProgram } from "../../lib/notebook/node.ts";

/** One cell of Notebook Kit's format. */
export interface KitCell {
  readonly type: "module" | "text/markdown";
  readonly text: string;
  /** Whether the page shows the code, too. */
  readonly pinned: boolean;
}

/**
 * The same notebook in Notebook Kit's format: prose as Markdown with `${…}`, cells as plain JavaScript with their
 * names as they are. A last expression that follows declarations is given to `display`, as that format has it. Only
 * code that stands open is pinned; folded code, which that format does not have, is left out, in its favour.
 */
export function kitNotebook(source: string, path: string): string {
  const { title } = parseNotebook(source, path).frontmatter.data;
  return formatKitNotebook(String(title), kitCells(source, path));
}

/** Writes the file of a notebook. */
export function formatKitNotebook(title: string, cells: readonly KitCell[]): string {
  const scripts = cells.map(({ type, text, pinned }, index) => {
    const escaped = text.replaceAll(/<(?=\\*\/script(\s|>))/gi, "<\\");
    return `<script id="${index + 1}" type="${type}"${pinned ? " pinned" : ""}>\n${escaped}\n</script>`;
  });
  return `<!doctype html>\n<notebook>\n<title>${title}</title>\n${scripts.join("\n")}\n</notebook>\n`;
}

/** The cells of a notebook, and the prose between them as cells of its own; `write` writes an expression in prose. */
export function kitCells(
  source: string,
  path: string,
  write: (code: string) => string = (code) => `\${${code}}`,
): readonly KitCell[] {
  const parsed = parseNotebook(source, path);
  const bodyStart = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0].length ?? 0;
  const cells: KitCell[] = [];
  let at = bodyStart;
  for (const { start, end, source: code, meta } of parsed.cells) {
    cells.push(...prose(parsed, at, start, write));
    cells.push({ type: "module", text: toJavaScript(code), pinned: meta.code === "open" });
    at = end;
  }
  return [...cells, ...prose(parsed, at, source.length, write)];
}

function prose(
  parsed: ParsedNotebook,
  from: number,
  to: number,
  write: (code: string) => string,
): readonly KitCell[] {
  let text = "";
  let at = from;
  for (const { code } of parsed.inlines.filter((one) => one.code.start > from && one.code.end < to)) {
    const isComment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(code.text);
    text += parsed.source.slice(at, code.start - 1) + (isComment ? "" : write(code.text));
    at = code.end + 1;
  }
  text = (text + parsed.source.slice(at, to)).trim();
  return text === "" ? [] : [{ type: "text/markdown", text, pinned: false }];
}

function toJavaScript(code: string): string {
  const statements = parseProgram(code);
  const types = Array.isArray(statements) ? eraseTypes(statements, code) : statements;
  if (!Array.isArray(statements) || !Array.isArray(types))
    throw new RangeError(`a cell is not JavaScript: ${"what" in types ? types.what : code}`);
  const last = statements.at(-1);
  if (statements.length < 2 || last?.type !== "ExpressionStatement") return applyEdits(code, types);
  const end = code[last.end - 1] === ";" ? last.end - 1 : last.end;
  const shown = [
    { start: last.start, end: last.start, text: "display(" },
    { start: end, end: last.end, text: ")" },
  ];
  return applyEdits(code, [...types, ...shown]);
}
