import { childrenOf, isNode, type Node, type SyntaxProblem } from "./parse-program.ts";

/** A replacement of text[start, end). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edits that blank every type and keep every offset and line, or the first type that has no JavaScript. Made by hand
 * from the tree that names are found in, because edits of names and imports join these, and a refusal has its place:
 * Node's own `stripTypeScriptTypes` says neither, and warns that it is an experiment; `ts-blank-space` loads the compiler
 * for it, 0.6 s at the start of every command. A test holds the outcome against Node's.
 */
export function eraseTypes(body: readonly Node[], text: string): Edit[] | SyntaxProblem {
  const eraser = new Eraser(text);
  eraser.eraseAll(body, true);
  return eraser.problem ?? eraser.edits;
}

/** Applies edits that do not overlap, in any order; of two nested ones the outer holds. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let result = "";
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** As many blanks as characters; line ends stay. */
export function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

const notJavaScript: Readonly<Record<string, string>> = {
  TSEnumDeclaration: "an enum cannot stand in a cell",
  TSModuleDeclaration: "a namespace cannot stand in a cell",
  TSImportEqualsDeclaration: "import … = cannot stand in a cell",
  TSExportAssignment: "export = cannot stand in a cell",
  TSParameterProperty: "a parameter property cannot stand in a cell",
};
const wrappers = new Set(["TSAsExpression", "TSSatisfiesExpression"]);
const members = /^(TSAbstract)?(MethodDefinition|PropertyDefinition|AccessorProperty)$/;
const modifiers = /\b(?:public|private|protected|readonly|abstract|override|declare)\b/g;

class Eraser {
  readonly edits: Edit[] = [];
  problem: SyntaxProblem | null = null;
  private readonly text: string;
  private readonly unterminated = new Set<number>();

  constructor(text: string) {
    this.text = text;
  }

  eraseAll(nodes: readonly Node[], areStatements = false): void {
    for (const [index, node] of nodes.entries()) {
      // The last statement needs no end of its own, and may become an argument.
      const isLast = index === nodes.length - 1;
      if (areStatements && !isLast && this.text[node.end - 1] !== ";") this.unterminated.add(node.end);
      this.erase(node);
    }
  }

  private erase(node: Node): void {
    if (node.type in notJavaScript && node.declare !== true) this.refuse(node);
    else if (isTypeStatement(node)) this.blank(node.start, node.end, ";");
    else if (wrappers.has(node.type)) this.eraseWrapper(node);
    else if (node.type === "TSTypeAssertion")
      this.eraseAround(node, node.start, (node.expression as Node).start);
    else if (node.type === "TSNonNullExpression") this.eraseAround(node, node.end - 1, node.end);
    else if (node.type === "TSInstantiationExpression") this.eraseAll(childrenOf(node));
    else if (node.type.startsWith("TS")) this.blank(node.start, node.end);
    else this.eraseInside(node);
  }

  private refuse(node: Node): void {
    this.problem ??= {
      offset: node.start,
      what: notJavaScript[node.type] ?? "",
      fix: "write plain JavaScript for it",
    };
  }

  private eraseWrapper(node: Node): void {
    const inner = node.expression as Node;
    this.blank(inner.end, node.end, this.unterminated.has(node.end) ? ";" : " ");
    this.erase(inner);
  }

  private eraseAround(node: Node, start: number, end: number): void {
    this.blank(start, end);
    this.erase(node.expression as Node);
  }

  private eraseInside(node: Node): void {
    if (/Function/.test(node.type)) this.eraseThis(node);
    if (/^Class/.test(node.type)) this.eraseHeritage(node);
    if (members.test(node.type)) this.eraseModifiers(node);
    if (node.optional === true || node.definite === true) this.eraseMark(node);
    this.eraseAll(childrenOf(node), node.type === "BlockStatement" || node.type === "StaticBlock");
  }

  /** `?` and `!` after a name: `a?: T`, `let a!: T`; but never those of `a?.b`. */
  private eraseMark(node: Node): void {
    if (/Expression$/.test(node.type)) return;
    const name = (node.key ?? (node.type === "VariableDeclarator" ? node.id : null)) as Node | null;
    const nameEnd = node.type === "Identifier" ? node.start + String(node.name).length : name?.end;
    if (nameEnd === undefined) return;
    const from =
      node.type === "VariableDeclarator" ? (name?.start ?? 0) + String(name?.name).length : nameEnd;
    const mark = /^\s*\]?\s*([?!])/.exec(this.text.slice(from, node.end));
    if (mark !== null) this.blank(from + mark[0].length - 1, from + mark[0].length);
  }

  private eraseModifiers(node: Node): void {
    const key = node.key as Node;
    const head = this.text.slice(node.start, key.start);
    for (const word of head.matchAll(modifiers)) {
      const start = node.start + word.index;
      this.blank(start, start + word[0].length);
    }
  }

  private eraseThis(node: Node): void {
    const [first, second] = (node.params ?? []) as Node[];
    if (first?.type !== "Identifier" || first.name !== "this") return;
    const rest = /^\s*,?/.exec(this.text.slice(first.end))?.[0].length ?? 0;
    this.blank(first.start, second?.start ?? first.end + rest);
  }

  private eraseHeritage(node: Node): void {
    if (node.abstract === true) this.blank(node.start, this.text.indexOf("class", node.start));
    const list = (node.implements ?? []) as Node[];
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined) return;
    this.blank(this.text.lastIndexOf("implements", first.start), last.end);
  }

  private blank(start: number, end: number, first = " "): void {
    if (end > start) this.edits.push({ start, end, text: first + blanks(this.text.slice(start + 1, end)) });
  }
}

function isTypeStatement(node: Node): boolean {
  if (
    /^TS(Interface|TypeAlias)Declaration$|^TSDeclareFunction$|^TSAbstract|^TSIndexSignature/.test(node.type)
  )
    return true;
  if (node.declare === true) return true;
  if (/Definition$/.test(node.type) && isNode(node.value))
    return node.value.type === "TSEmptyBodyFunctionExpression";
  return node.type === "ImportDeclaration";
}
