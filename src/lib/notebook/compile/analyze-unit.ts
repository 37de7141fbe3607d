import type { Names, NameUse, Node, Snippet, SyntaxProblem } from "../code/index.ts";
import {
  eraseTypes,
  findNames,
  functionNames,
  isNode,
  parseCellExpression,
  parseProgram,
} from "../code/node.ts";
import type { CodeUnit, NamePlace, NotebookProblem, NotebookRule } from "../model/index.ts";
import { placeAt } from "../model/index.ts";
import {
  type ImportedName,
  importEdits,
  importedNames,
  specifierOf,
  toCellBody,
  toExpressionBody,
} from "./to-body.ts";

/** Where code comes from. */
export interface NameOrigin {
  readonly path: string;
  readonly starts: readonly number[];
}

/** A cell or an expression, looked into. */
export interface Analysis {
  readonly unit: CodeUnit;
  readonly declares: readonly NamePlace[];
  /** Of these, functions and classes. */
  readonly functions: readonly string[];
  readonly showsItself: boolean;
  readonly imports: readonly (ImportedName & NamePlace)[];
  /** Specifiers of `import("…")`. */
  readonly modules: readonly string[];
}

/** Looks into the code of a cell; the code starts at the first column of its line. */
export function analyzeCell(code: Snippet & { readonly first: number }, origin: NameOrigin): Analysis {
  const body = parseProgram(code.text);
  if (!Array.isArray(body)) return broken(code, body, origin);
  const refused = body.find((node) => node.type.startsWith("Export"));
  if (refused !== undefined) return broken(code, { offset: refused.start, ...exportProblem }, origin);
  const edits = eraseTypes(body, code.text);
  if (!Array.isArray(edits)) return broken(code, edits, origin);
  const names = findNames(body);
  const all = [...edits, ...importEdits(names.dynamicImports)];
  const declared = names.declared.map(({ name }) => name);
  const parts = toCellBody(code, body, all, [...new Set(declared)], origin.starts);
  return assemble(code, body, names, parts, origin);
}

const exportProblem = {
  what: "a cell cannot export",
  fix: "leave out export, since other cells see its names anyway",
};

/** Looks into the code of an expression. */
export function analyzeInline(code: Snippet, origin: NameOrigin): Analysis {
  const inner = {
    ...inParentheses(code),
    first: code.start + (code.text.length - code.text.trimStart().length),
  };
  const expression = parseCellExpression(inner.text);
  if (!("type" in expression)) {
    const offset = Math.min(Math.max(expression.offset, 1), code.text.length);
    return broken(inner, { ...expression, offset }, origin);
  }
  const edits = eraseTypes([expression], inner.text);
  if (!Array.isArray(edits)) return broken(inner, edits, origin);
  const names = findNames([expression]);
  const parts = toExpressionBody(inner, [...edits, ...importEdits(names.dynamicImports)], origin.starts);
  return assemble(inner, [expression], names, parts, origin);
}

/** The expression with parentheses, the first in the place of the brace before it. */
export function inParentheses({ start, end, text }: Snippet): Snippet {
  return { start: start - 1, end, text: `(${text}\n)` };
}

function assemble(
  code: Snippet & { readonly first: number },
  body: readonly Node[],
  names: Names,
  parts: { readonly text: string; readonly inserted?: NonNullable<CodeUnit["inserted"]> },
  { path, starts }: NameOrigin,
): Analysis {
  const place = (use: { name: string; offset: number; guarded?: boolean }): NamePlace => ({
    name: use.name,
    ...placeAt(starts, code.start + use.offset),
    ...(use.guarded === true ? { guarded: true } : {}),
  });
  const says = (uses: readonly NameUse[], rule: NotebookRule, what: (name: string) => string, fix: string) =>
    uses.map((use): NotebookProblem => {
      const { line, column } = place(use);
      return { rule, file: path, line, column, what: what(use.name), fix };
    });
  const problems = [
    ...says(
      names.selfReferring,
      "cell-depends-on-no-cycle",
      (name) => `"${name}" depends on itself`,
      "compute it from other names",
    ),
    ...says(
      names.assigned,
      "name-is-assigned-in-its-cell",
      (name) => `"${name}" is assigned outside the cell that declares it`,
      "declare a new name",
    ),
  ];
  const inserted = parts.inserted === undefined ? {} : { inserted: parts.inserted };
  const unit: CodeUnit = {
    place: placeAt(starts, code.first),
    body: parts.text,
    bodyLine: placeAt(starts, code.start).line,
    isAsync: names.usesAwait,
    reads: firstOfEach(names.free).map(place),
    ...inserted,
    problems,
  };
  const imports = body.flatMap(importedNames).map((item) => ({ ...item, ...place(item) }));
  const modules = names.dynamicImports.map(specifierOf).filter((specifier) => specifier !== null);
  const last = body.at(-1)?.start ?? 0;
  const showsItself = names.free.some(
    ({ name, offset }) => offset >= last && (name === "display" || name === "view"),
  );
  const declares = names.declared.map(place);
  return { unit, declares, functions: functionNames(body), showsItself, imports, modules };
}

/** Unguarded uses before guarded ones, so that a mistake is not hidden by a `typeof`. */
function firstOfEach(uses: readonly NameUse[]): NameUse[] {
  const first = new Map<string, NameUse>();
  for (const use of uses) {
    const known = first.get(use.name);
    if (known === undefined || (known.guarded && !use.guarded)) first.set(use.name, use);
  }
  return [...first.values()];
}

function broken(
  code: Snippet & { readonly first: number },
  error: SyntaxProblem,
  { path, starts }: NameOrigin,
): Analysis {
  const { offset, what, fix } = error;
  const place = placeAt(starts, code.first);
  const at = placeAt(starts, code.start + offset);
  const problem: NotebookProblem = {
    rule: "syntax-is-valid",
    file: path,
    ...at,
    what,
    ...(fix ? { fix } : {}),
  };
  const unit: CodeUnit = {
    place,
    body: null,
    bodyLine: place.line,
    isAsync: false,
    reads: [],
    problems: [problem],
  };
  const declares = likelyNames(code.text).map(({ name, offset }) => ({
    name,
    ...placeAt(starts, code.start + offset),
  }));
  return { unit, declares, functions: [], showsItself: false, imports: [], modules: [] };
}

/** What code that does not parse seems to declare, so that its names are not called undefined elsewhere. */
function likelyNames(text: string): { name: string; offset: number }[] {
  const declaration =
    /^[ \t]*(?:const|let|var|(?:async )?function\*?|class)\s+([\w$]+|[{[][^=]*?[}\]](?=\s*=))/gm;
  return [...text.matchAll(declaration)].flatMap((match) => {
    const start = match.index + match[0].length - (match[1] ?? "").length;
    return [...(match[1] ?? "").matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)].map((name) => ({
      name: name[0],
      offset: start + name.index,
    }));
  });
}

/** The names that the author's own imports and exports bring into MDX, or the reason why the page cannot be. */
export function moduleNames(code: Snippet, { starts, path }: NameOrigin): NamePlace[] | NotebookProblem {
  const body = parseProgram(code.text, "tsx");
  if (!Array.isArray(body)) {
    const { offset, what } = body;
    return { rule: "markup-is-valid", file: path, ...placeAt(starts, code.start + offset), what };
  }
  const inner = body.map((node) => (isNode(node.declaration) ? node.declaration : node));
  const uses = [...findNames(inner).declared, ...body.flatMap(importedNames)];
  return uses.map(({ name, offset }) => ({ name, ...placeAt(starts, code.start + offset) }));
}
