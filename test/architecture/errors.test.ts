import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

const files = filesBelow("src", ".ts", ".astro").map((path) => ({ path, root: parse(path) }));

/** Rule: CONTRIBUTING "Change code": errors are told apart by their types. */
describe("what an error is, is not read from its words", () => {
  test("the parser sees each way of reading words by a pattern", () => {
    const readings = [
      "error.message.includes('x');",
      "/x/.exec(error.message);",
      "error.stack.match(/x/);",
      "String(error).startsWith('x');",
      "const said = error.message.trim(); /x/.test(said);",
      "const { message } = error; message.split(':');",
      "const words = error instanceof Error ? error.message : String(error); words.replace(/x/, '');",
      "if (error.message === 'x') throw error;",
      "messageOf(error).endsWith('x');",
    ];
    expect(readings.filter((code) => !readsWords(parsed("a.ts", code)))).toEqual([]);
    const others = [
      "print(error.message);",
      "const { message } = error; print(message);",
      "text.split(':');",
    ];
    expect(others.filter((code) => readsWords(parsed("a.ts", code)))).toEqual([]);
  });

  test("but in one file for the words of other people's programs, in the twins of two for browsers, and where a cell stands in a stack", () => {
    expect(files.filter(({ root }) => readsWords(root)).map(({ path }) => path)).toEqual([
      // V8 says in the stack alone where an error was thrown, or who calls.
      "src/commands/program/fault-message.ts",
      "src/lib/notebook/code/parse-module-browser.ts",
      "src/lib/notebook/parse/parse-markup-browser.ts",
      "src/lib/notebook/run/guard-process.ts",
      "src/lib/notebook/run/locate-error.ts",
      "src/lib/text/foreign-words.ts",
    ]);
  });
});

describe("what an author can mend is thrown as problems", () => {
  test("no error is given a place in its words", () => {
    const placed = files.filter(({ root }) =>
      some(root, (node) => ts.isNewExpression(node) && saysPlace(node)),
    );
    expect(placed.map(({ path }) => path)).toEqual([]);
  });

  /** A command line, an operation over figures that has no result, a value that cannot be sent: none of them has a place. */
  test("an error that extends Error itself is the program's own, or one that is placed by who catches it", () => {
    const found = files.flatMap(({ root }) => errorsIn(root));
    expect(found.toSorted()).toEqual([
      "DoubledAddressError",
      "FigureError",
      "FormulaProgramError",
      "FormulasNeededError",
      "LostEntryError",
      "ProblemsError",
      "UnsendableError",
      "UsageError",
    ]);
  });
});

function parse(path: string): ts.SourceFile {
  const text = readFileSync(path, "utf8");
  return parsed(path, path.endsWith(".astro") ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "") : text);
}

function parsed(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

function some(node: ts.Node, holds: (node: ts.Node) => boolean): boolean {
  return holds(node) || ts.forEachChild(node, (child) => some(child, holds) || undefined) === true;
}

const reading =
  /^(?:match|matchAll|search|includes|startsWith|endsWith|indexOf|lastIndexOf|split|replace|replaceAll)$/;

/** Whether the words of an error, or what is made of them, are searched, cut or compared. */
function readsWords(root: ts.SourceFile): boolean {
  const names = new Set<string>();
  const areWords = (node: ts.Node): boolean =>
    some(
      node,
      (one) =>
        (ts.isPropertyAccessExpression(one) && /^(?:message|stack)$/.test(one.name.text)) ||
        (ts.isIdentifier(one) && names.has(one.text) && !isNameOfProperty(one)) ||
        (ts.isCallExpression(one) && /^(?:String\(error\)|messageOf\()/.test(one.getText())),
    );
  collectNames(root, names, areWords);
  return some(root, (node) => {
    if (ts.isBinaryExpression(node))
      return (
        /^[!=]==?$/.test(node.operatorToken.getText()) &&
        [node.left, node.right].some(isLiteral) &&
        [node.left, node.right].some(areWords)
      );
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
    const { name, expression } = node.expression;
    if (/^(?:test|exec)$/.test(name.text)) return node.arguments.some(areWords);
    return reading.test(name.text) && areWords(expression);
  });
}

const isLiteral = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && node.text !== "";

const isNameOfProperty = (node: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

/** Constants that hold the words of an error, by a name of their own or by that of the field. */
function collectNames(root: ts.Node, names: Set<string>, areWords: (node: ts.Node) => boolean): void {
  some(root, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return false;
    if (ts.isIdentifier(node.name) && isWorded(node.initializer) && areWords(node.initializer))
      names.add(node.name.text);
    if (ts.isObjectBindingPattern(node.name))
      for (const { name, propertyName } of node.name.elements)
        if (/^(?:message|stack)$/.test((propertyName ?? name).getText())) names.add(name.getText());
    return false;
  });
}

/** Not an object, a list or a function that has words somewhere in it. */
const isWorded = (node: ts.Expression): boolean =>
  !ts.isObjectLiteralExpression(node) && !ts.isArrayLiteralExpression(node) && !ts.isArrowFunction(node);

/** `new RangeError("file:1:1  what")`, or with parts in place of any of these. */
function saysPlace({
  expression,
  arguments: given = ts.factory.createNodeArray(),
}: ts.NewExpression): boolean {
  const words = given.map((one) => one.getText().replaceAll(/\$\{[^{}]*\}/g, "\u2026")).join();
  return /Error$/.test(expression.getText()) && /(?:\u2026|:\d+:\d+) {2}/.test(words);
}

function errorsIn(root: ts.SourceFile): readonly string[] {
  if (root.fileName.endsWith(".d.ts")) return [];
  return root.statements.filter(ts.isClassDeclaration).flatMap(({ name, heritageClauses = [] }) => {
    const bases = heritageClauses.flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
    return bases.some((base) => /^(?:\w+)?Error$/.test(base) && base in globalThis)
      ? [name?.text ?? "?"]
      : [];
  });
}
