import { childrenOf, isNode, type Node } from "./parse-program.ts";

/** A name where it stands; `guarded` under `typeof`, where an undefined name is no mistake. */
export interface NameUse {
  readonly name: string;
  readonly offset: number;
  readonly guarded: boolean;
}

/** The identifiers that a pattern binds. */
export function boundNames(pattern: unknown): NameUse[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === "Identifier") return [useOf(pattern)];
  if (pattern.type === "Property") return boundNames(pattern.value);
  if (pattern.type === "AssignmentPattern") return boundNames(pattern.left);
  if (pattern.type === "RestElement") return boundNames(pattern.argument);
  if (pattern.type === "ObjectPattern") return nodes(pattern.properties).flatMap(boundNames);
  if (pattern.type === "ArrayPattern") return nodes(pattern.elements).flatMap(boundNames);
  return [];
}

/** The statements whose declarations a block scopes, the head of a loop included. */
export function blockStatements(node: Node): Node[] {
  if (node.type === "SwitchStatement") return nodes(node.cases).flatMap((clause) => nodes(clause.consequent));
  return [...nodes(node.body), ...[node.init, node.left].filter(isNode)];
}

const declarations = new Set(["FunctionDeclaration", "ClassDeclaration"]);

/** Names of `const`, `let`, functions and classes directly in a list of statements. */
export function lexicalNames(statements: readonly Node[]): NameUse[] {
  return statements.flatMap((node) => {
    if (declarations.has(node.type)) return boundNames(node.id);
    if (node.type !== "VariableDeclaration" || node.kind === "var") return [];
    return node.declare === true ? [] : nodes(node.declarations).flatMap((item) => boundNames(item.id));
  });
}

/** Names of `var`, which belong to the function around them. */
export function varNames(node: Node): NameUse[] {
  if (/Function|Class/.test(node.type) || node.type.startsWith("TS")) return [];
  const own = node.type === "VariableDeclaration" && node.kind === "var" && node.declare !== true;
  const names = own ? nodes(node.declarations).flatMap((item) => boundNames(item.id)) : [];
  return [...names, ...childrenOf(node).flatMap(varNames)];
}

/** The nodes in a value of a tree, one or a list. */
export function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

/** An identifier as a use of its name. */
export function useOf(node: Node): NameUse {
  return { name: node.name as string, offset: node.start, guarded: false };
}
