import type { Edit, Node, Snippet } from "../code/index.ts";
import { applyEdits, blanks, boundNames } from "../code/node.ts";
import type { CodeUnit } from "../model/index.ts";
import { offsetAt, placeAt } from "../model/index.ts";
import { importName } from "../names/index.ts";

interface BodyParts {
  readonly text: string;
  readonly inserted?: NonNullable<CodeUnit["inserted"]>;
}

/**
 * The body of a function that runs a cell. Its second line begins the first line of the code in the MDX, and
 * every character stands in its column, but for what `inserted` says. It returns `[value, { declared }]`.
 */
export function toCellBody(
  code: Snippet,
  body: readonly Node[],
  edits: readonly Edit[],
  declared: readonly string[],
  starts: readonly number[],
): BodyParts {
  const tail = `\n;return [$$value, {${declared.join(", ")}}];`;
  const last = body.at(-1);
  const padded = (text: string): string => padding(code.start, starts) + text;
  if (last?.type !== "ExpressionStatement") {
    return { text: `"use strict";let $$value;\n${padded(applyEdits(code.text, edits))}${tail}` };
  }
  const previous = body.at(-2);
  const end = code.text[last.end - 1] === ";" ? last.end - 1 : last.end;
  const close = { start: end, end: last.end, text: last.end > end ? ");" : ")" };
  const closed = [...edits, close];
  if (previous === undefined) {
    return { text: `"use strict";let $$value;$$value=(\n${padded(applyEdits(code.text, closed))}${tail}` };
  }
  const isNextLine = /[\r\n]/.test(code.text.slice(previous.end, last.start));
  const at = isNextLine ? previous.end : last.start;
  const open = { start: at, end: at, text: isNextLine ? ";$$value=(" : "$$value=(" };
  const text = `"use strict";let $$value;\n${padded(applyEdits(code.text, [...closed, open]))}${tail}`;
  if (isNextLine) return { text };
  return { text, inserted: { ...placeAt(starts, code.start + at), length: open.text.length } };
}

/** The body of a function that gives the value of an expression; its second line begins the line of the code. */
export function toExpressionBody(
  code: Snippet,
  edits: readonly Edit[],
  starts: readonly number[],
): BodyParts {
  return { text: `"use strict";return (\n${padding(code.start, starts)}${applyEdits(code.text, edits)}\n);` };
}

/** Edits that make `import(…)` a call of what is passed in. */
export function importEdits(imports: readonly Node[]): Edit[] {
  return imports.map(({ start }) => ({ start, end: start + "import".length, text: importName }));
}

/** The specifier of `import("…")`, when it can be known before it runs. */
export function specifierOf(node: Node): string | null {
  const source = node.source as Node;
  return source.type === "Literal" && typeof source.value === "string" ? source.value : null;
}

/** One name that an import declaration brings: `imported` is null for a namespace. */
export interface ImportedName {
  readonly name: string;
  readonly imported: string | null;
  readonly from: string;
  readonly offset: number;
}

/** The names, types left out, that an import declaration brings. */
export function importedNames(node: Node): ImportedName[] {
  if (node.type !== "ImportDeclaration" || node.importKind === "type") return [];
  const from = String((node.source as Node).value);
  return (node.specifiers as Node[]).flatMap((specifier) => {
    const bound = boundNames(specifier.local)[0];
    if (bound === undefined || specifier.importKind === "type") return [];
    return [{ name: bound.name, offset: bound.offset, from, imported: exportedName(specifier) }];
  });
}

function exportedName(specifier: Node): string | null {
  if (specifier.type === "ImportNamespaceSpecifier") return null;
  if (specifier.type === "ImportDefaultSpecifier") return "default";
  const imported = specifier.imported as Node;
  return String(imported.name ?? imported.value);
}

function padding(start: number, starts: readonly number[]): string {
  const lineStart = offsetAt(starts, { line: placeAt(starts, start).line, column: 1 });
  return blanks(" ".repeat(start - lineStart));
}
