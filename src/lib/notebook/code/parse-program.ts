import { parseModule } from "#parse-module";
import type { SyntaxNode as Node, SyntaxProblem } from "./syntax-node.ts";

export { childrenOf, isNode, type SyntaxNode as Node, type SyntaxProblem } from "./syntax-node.ts";

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
