import { parseSync } from "vite";
import { clauseOf } from "../../text/index.ts";

/** A node of the ESTree that oxc gives, TypeScript's nodes included; offsets in UTF-16 units. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A syntax error as one clause, at an offset of the parsed text. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly what: string;
  readonly fix?: string;
}

/** The statements of a TypeScript module, or why there are none. */
export function parseProgram(text: string, lang: "ts" | "tsx" = "ts"): Node[] | SyntaxProblem {
  const { program, errors } = parseSync(`cell.${lang}`, text, { lang, sourceType: "module" });
  const error = errors[0];
  if (error === undefined) return program.body as unknown as Node[];
  const hint = error.helpMessage;
  const offset = error.labels[0]?.start ?? 0;
  return { offset, what: clauseOf(error), ...(hint ? { fix: clauseOf({ message: hint }) } : {}) };
}

/** The one expression in a text such as `(a + b)`, parentheses included; offsets are those of `text`. */
export function parseCellExpression(text: string, lang: "ts" | "tsx" = "ts"): Node | SyntaxProblem {
  const body = parseProgram(text, lang);
  if (!Array.isArray(body)) return body;
  const statement = body[0];
  if (body.length === 1 && statement?.type === "ExpressionStatement") return statement.expression as Node;
  return { offset: 0, what: "this is not one expression" };
}

/** Whether a value in a tree is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** The nodes directly under a node, in the order of their keys. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const key in node) {
    const value = node[key];
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}
