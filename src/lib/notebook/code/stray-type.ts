import { childrenOf, isNode, type SyntaxNode } from "./syntax-node.ts";

/** Where a type stands after what is no parameter, `(a: 1)` or `(a?)`: acorn reads it in case an arrow follows, and lets it be. */
export function strayType(node: SyntaxNode): number | null {
  if (node.type === "TSTypeCastExpression")
    return isNode(node.typeAnnotation) ? node.typeAnnotation.start : node.start;
  const optional = holders.has(node.type) ? childrenOf(node).find(isOptional) : undefined;
  if (optional) return optional.end - 1;
  for (const child of childrenOf(node)) {
    const found = child.type.startsWith("TS") && !isNode(child.expression) ? null : strayType(child);
    if (found !== null) return found;
  }
  return null;
}

const holders = new Set([
  "ParenthesizedExpression",
  "SequenceExpression",
  "CallExpression",
  "ArrayExpression",
]);

const isOptional = ({ type, optional }: SyntaxNode): boolean => type === "Identifier" && optional === true;
