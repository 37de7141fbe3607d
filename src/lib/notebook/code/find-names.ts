import {
  blockStatements,
  boundNames,
  lexicalNames,
  type NameUse,
  nodes,
  useOf,
  varNames,
} from "./bound-names.ts";
import { childrenOf, isNode, type Node } from "./parse-program.ts";

/** What a cell or an expression declares, reads and does, as far as can be told without running it. */
export interface Names {
  readonly declared: readonly NameUse[];
  readonly free: readonly NameUse[];
  /** Free names that are assigned to. */
  readonly assigned: readonly NameUse[];
  /** Declared names whose own initializer reads them at once. */
  readonly selfReferring: readonly NameUse[];
  readonly usesAwait: boolean;
  readonly dynamicImports: readonly Node[];
}

interface Scope {
  readonly names: ReadonlySet<string>;
  readonly parent: Scope | null;
}

/**
 * Finds the names of a list of top-level statements (or expressions), types and all. By hand: `eslint-scope` knows no
 * TypeScript, so that each cell would be parsed twice, and what is asked beyond scopes (a name that reads itself, one under
 * `typeof`, an `await` of the cell's own) would be looked for in the tree all the same.
 */
export function findNames(body: readonly Node[]): Names {
  const finder = new NameFinder();
  const declared = [...lexicalNames(body), ...body.flatMap(varNames)];
  const scope = { names: new Set(declared.map((use) => use.name)), parent: null };
  for (const node of body) finder.visit(node, scope);
  const unique = declared.filter(
    (use, i) => declared.findIndex((other) => other.offset === use.offset) === i,
  );
  const { free, assigned, usesAwait, dynamicImports } = finder;
  return {
    declared: unique,
    free,
    assigned,
    usesAwait,
    dynamicImports,
    selfReferring: body.flatMap(selfReferences),
  };
}

class NameFinder {
  readonly free: NameUse[] = [];
  readonly assigned: NameUse[] = [];
  readonly dynamicImports: Node[] = [];
  usesAwait = false;
  private depth = 0;

  visit(node: Node, scope: Scope): void {
    if (node.type in visitors) visitors[node.type]?.(this, node, scope);
    else if (!node.type.startsWith("TS")) this.visitChildren(node, scope);
  }

  visitChildren(node: Node, scope: Scope): void {
    for (const child of childrenOf(node)) this.visit(child, scope);
  }

  visitIf(condition: unknown, node: unknown, scope: Scope): void {
    if (condition && isNode(node)) this.visit(node, scope);
  }

  visitBlock(node: Node, scope: Scope): void {
    this.visitChildren(node, scopeOf(lexicalNames(blockStatements(node)), scope));
  }

  visitFunction(node: Node, scope: Scope): void {
    const body = node.body as Node | null;
    const isArrow = node.type === "ArrowFunctionExpression";
    const own = [...boundNames(node.id), ...nodes(node.params).flatMap(boundNames)];
    const inner = scopeOf(
      [...own, ...(body === null ? [] : varNames(body))],
      scope,
      isArrow ? [] : ["arguments"],
    );
    this.depth++;
    for (const param of nodes(node.params)) this.visit(param, inner);
    if (body !== null) this.visit(body, inner);
    this.depth--;
  }

  visitAwait(): void {
    if (this.depth === 0) this.usesAwait = true;
  }

  read(node: Node, scope: Scope, guarded = false): void {
    if (!isLocal(node.name as string, scope)) this.free.push({ ...useOf(node), guarded });
  }

  assign(target: unknown, scope: Scope): void {
    this.assigned.push(...boundNames(target).filter(({ name }) => !isLocal(name, scope)));
  }
}

type Visitor = (finder: NameFinder, node: Node, scope: Scope) => void;

const visitors: Readonly<Record<string, Visitor>> = {
  Identifier: (finder, node, scope) => finder.read(node, scope),
  FunctionDeclaration: (finder, node, scope) => finder.visitFunction(node, scope),
  FunctionExpression: (finder, node, scope) => finder.visitFunction(node, scope),
  ArrowFunctionExpression: (finder, node, scope) => finder.visitFunction(node, scope),
  ClassDeclaration: (finder, node, scope) => finder.visitChildren(node, scopeOf(boundNames(node.id), scope)),
  ClassExpression: (finder, node, scope) => finder.visitChildren(node, scopeOf(boundNames(node.id), scope)),
  BlockStatement: (finder, node, scope) => finder.visitBlock(node, scope),
  StaticBlock: (finder, node, scope) => finder.visitBlock(node, scopeOf(varNames(node), scope)),
  SwitchStatement: (finder, node, scope) => finder.visitBlock(node, scope),
  ForStatement: (finder, node, scope) => finder.visitBlock(node, scope),
  ForInStatement: visitForEach,
  ForOfStatement: visitForEach,
  CatchClause: (finder, node, scope) => finder.visitChildren(node, scopeOf(boundNames(node.param), scope)),
  MemberExpression: (finder, node, scope) => {
    finder.visitIf(true, node.object, scope);
    finder.visitIf(node.computed, node.property, scope);
  },
  Property: visitKeyed,
  MethodDefinition: visitKeyed,
  PropertyDefinition: visitKeyed,
  AccessorProperty: visitKeyed,
  LabeledStatement: (finder, node, scope) => finder.visitIf(true, node.body, scope),
  BreakStatement: () => {},
  ContinueStatement: () => {},
  MetaProperty: () => {},
  ImportDeclaration: () => {},
  ImportExpression: (finder, node, scope) => {
    finder.dynamicImports.push(node);
    finder.visitChildren(node, scope);
  },
  AwaitExpression: (finder, node, scope) => {
    finder.visitAwait();
    finder.visitChildren(node, scope);
  },
  AssignmentExpression: (finder, node, scope) => {
    finder.assign(node.left, scope);
    finder.visitChildren(node, scope);
  },
  UpdateExpression: (finder, node, scope) => {
    finder.assign(node.argument, scope);
    finder.visitChildren(node, scope);
  },
  UnaryExpression: (finder, node, scope) => {
    const argument = node.argument as Node;
    if (node.operator === "typeof" && argument.type === "Identifier") finder.read(argument, scope, true);
    else finder.visitChildren(node, scope);
  },
  TSAsExpression: visitTyped,
  TSSatisfiesExpression: visitTyped,
  TSNonNullExpression: visitTyped,
  TSTypeAssertion: visitTyped,
  TSInstantiationExpression: visitTyped,
};

function visitTyped(finder: NameFinder, node: Node, scope: Scope): void {
  finder.visitIf(true, node.expression, scope);
}

function visitKeyed(finder: NameFinder, node: Node, scope: Scope): void {
  finder.visitIf(node.computed, node.key, scope);
  finder.visitIf(true, node.value, scope);
  for (const decorator of nodes(node.decorators)) finder.visit(decorator, scope);
}

function visitForEach(finder: NameFinder, node: Node, scope: Scope): void {
  if (node.await === true) finder.visitAwait();
  finder.assign(node.left, scope);
  finder.visitBlock(node, scope);
}

function selfReferences(statement: Node): NameUse[] {
  if (statement.type !== "VariableDeclaration") return [];
  return nodes(statement.declarations).flatMap((item) => {
    if (!isNode(item.init)) return [];
    const names = new Set(boundNames(item.id).map((bound) => bound.name));
    const finder = new NameFinder();
    finder.visitFunction = () => {};
    finder.visit(item.init, { names: new Set(), parent: null });
    return finder.free.filter(({ name, guarded }) => names.has(name) && !guarded).slice(0, 1);
  });
}

function scopeOf(uses: readonly NameUse[], parent: Scope, more: readonly string[] = []): Scope {
  return { names: new Set([...uses.map(({ name }) => name), ...more]), parent };
}

function isLocal(name: string, scope: Scope | null): boolean {
  for (let at = scope; at !== null; at = at.parent) if (at.names.has(name)) return true;
  return false;
}
