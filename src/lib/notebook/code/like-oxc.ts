import { childrenOf, isNode, type SyntaxNode } from "./syntax-node.ts";

type Open = { -readonly [Key in keyof SyntaxNode]: SyntaxNode[Key] };

/**
 * Makes acorn's node, and those below it, what oxc gives where that is read: what is abstract, what has no body, and what is
 * assigned to, which stands without its parentheses. What is within a type is read by nobody.
 */
export function likeOxc(node: SyntaxNode): void {
  const own: Open = node;
  own.type = nameOf(node);
  for (const key of targets[own.type] ?? []) own[key] = bare(own[key]);
  if (own.type === "ObjectPattern") childrenOf(node).forEach(bareValue);
  childrenOf(node).forEach(likeOxc);
}

function nameOf({ type, abstract, accessor }: SyntaxNode): string {
  if (type === "TSDeclareMethod") return "TSEmptyBodyFunctionExpression";
  if (accessor === true) return "AccessorProperty";
  return abstract === true && /^(?:Method|Property)Definition$/.test(type) ? `TSAbstract${type}` : type;
}

/** Under which key of a node something is assigned to. */
const targets: Readonly<Record<string, readonly string[]>> = {
  AssignmentExpression: ["left"],
  AssignmentPattern: ["left"],
  UpdateExpression: ["argument"],
  ForInStatement: ["left"],
  ForOfStatement: ["left"],
  RestElement: ["argument"],
  ArrayPattern: ["elements"],
};

function bareValue(property: Open): void {
  if (property.type === "Property") property.value = bare(property.value);
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  return isNode(value) && value.type === "ParenthesizedExpression" ? bare(value.expression) : value;
}
