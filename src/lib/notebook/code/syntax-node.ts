/** A node of the ESTree of a module, TypeScript's nodes included; offsets in UTF-16 units. */
export interface SyntaxNode {
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

/** The statements of a TypeScript module, parentheses as nodes of their own, or why there are none. */
export type ParseModule = (text: string, lang: "ts" | "tsx") => SyntaxNode[] | SyntaxProblem;

/** Whether a value in a tree is a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";
}

/** The nodes directly under a node, in the order of their keys. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (const key in node) {
    const value = node[key];
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}
