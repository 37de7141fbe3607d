import { parseModule } from "#parse-module";
import type { SyntaxNode as Node, SyntaxProblem } from "./syntax-node.ts";

export type { SyntaxNode as Node, SyntaxProblem } from "./syntax-node.ts";

/** The statements of a TypeScript module, or why there are none. */
export function parseProgram(text: string, lang: "ts" | "tsx" = "ts"): Node[] | SyntaxProblem {
  return parseModule(text, lang);
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
