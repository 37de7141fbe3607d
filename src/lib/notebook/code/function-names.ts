import { boundNames, nodes } from "./bound-names.ts";
import { isNode, type Node } from "./parse-program.ts";

const functions =
  /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration|Class(?:Expression|Declaration))$/;

/** The names that the top-level statements of a cell declare as functions or classes, as written. */
export function functionNames(body: readonly Node[]): string[] {
  const declared = body.flatMap((node) =>
    functions.test(node.type) ? boundNames(node.id) : nodes(node.declarations).flatMap(boundToFunction),
  );
  return [...new Set(declared.map(({ name }) => name))];
}

function boundToFunction({ id, init }: Node): ReturnType<typeof boundNames> {
  return isNode(init) && functions.test(withoutTypes(init).type) ? boundNames(id) : [];
}

/** The expression inside `as`, `satisfies` and parentheses. */
function withoutTypes(node: Node): Node {
  const isWrapper = /^TS|^Parenthesized/.test(node.type) && isNode(node.expression);
  return isWrapper ? withoutTypes(node.expression as Node) : node;
}
