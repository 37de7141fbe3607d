import type { Cell } from "../../notebook/index.ts";
import { applyEdits, findNames, parseProgram } from "../../notebook/node.ts";
import { type PackageNames, withPackages } from "./jupyter-code.ts";

type Edits = Parameters<typeof applyEdits>[1];
type Statements = Exclude<ReturnType<typeof parseProgram>, { readonly what: string }>;

/**
 * The code of a cell as its author wrote it, but that it shows its values by `tieout`: a page of Observable shows values as
 * their insides, and of a cell with declarations nothing by itself.
 */
export function codeForObservable({ source, showsItself }: Cell, packages: PackageNames): string {
  const body = parseProgram(source);
  if (!Array.isArray(body)) return source;
  const edits = [...showingEdits(source, body), ...(showsItself ? [] : lastEdits(source, body))];
  return withPackages(applyEdits(source, edits), packages);
}

/** Its own `display` and `view` show by what it is given of the page. */
function showingEdits(source: string, body: Statements): Edits {
  const view = isOfControls(body) ? "tieout.view(view, display, " : "tieout.value(display, ";
  return findNames(body).free.flatMap(({ name, offset }) => {
    if (name !== "display" && name !== "view") return [];
    const shown = name === "display" ? "tieout.show(display, " : view;
    const call = /^\s*\(/.exec(source.slice(offset + name.length));
    const end = offset + name.length + (call?.[0].length ?? 0);
    return [{ start: offset, end, text: call ? shown : `((value) => ${shown}value))` }];
  });
}

/** Whether it declares controls and nothing else: a page of Observable hands what they are set to to other cells only. */
function isOfControls(body: Statements): boolean {
  return body.every(
    ({ type, declarations }) =>
      type === "VariableDeclaration" &&
      Array.isArray(declarations) &&
      declarations.every(({ init }) => init?.type === "CallExpression" && init.callee?.name === "view"),
  );
}

/** The value of its last statement is shown. */
function lastEdits(source: string, body: Statements): Edits {
  const last = body.at(-1);
  if (last?.type !== "ExpressionStatement") return [];
  const end = source[last.end - 1] === ";" ? last.end - 1 : last.end;
  return [
    { start: last.start, end: last.start, text: "tieout.show(display, " },
    { start: end, end, text: ")" },
  ];
}
