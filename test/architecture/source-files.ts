import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** One import of a file: the specifier as written, and whether it is gone once types are erased. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** What is taken by its name, as it is called there; `*` for all of it, or where no name says what. */
  readonly names: readonly string[];
}

/** A file of `src/`, with what it imports, and what it declares for others; its path is relative to the project. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that it declares; what it passes on from another file is not among them. */
  readonly exports: readonly string[];
}

/** The files below a folder, with one of some endings. */
export function filesBelow(folder: string, ...endings: string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .toSorted();
}

/** Reads a TypeScript or Astro file with the TypeScript parser; of an Astro file, the part between the fences. */
export function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const code = path.endsWith(".astro") ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "") : text;
  const parsed = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  collectImports(parsed, found);
  const lines = text.trimEnd().split("\n").length;
  return { path, lines, imports: found, exports: exportsOf(parsed) };
}

/** A text of TypeScript, as `readSource` reads a file. */
export function importsOf(code: string): readonly Import[] {
  const found: Import[] = [];
  collectImports(ts.createSourceFile("a.ts", code, ts.ScriptTarget.Latest, true), found);
  return found;
}

function collectImports(node: ts.Node, found: Import[]): void {
  if (ts.isImportDeclaration(node)) {
    add(found, node.moduleSpecifier, isErased(node.importClause), namesOf(node.importClause?.namedBindings));
  }
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause;
    const named = names && ts.isNamedExports(names) && names.elements.every((one) => one.isTypeOnly);
    add(found, node.moduleSpecifier, node.isTypeOnly || (named ?? false));
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    add(found, node.arguments[0], false);
  }
  ts.forEachChild(node, (child) => collectImports(child, found));
}

function add(
  found: Import[],
  specifier: ts.Expression | undefined,
  typeOnly: boolean,
  names: readonly string[] = ["*"],
): void {
  if (specifier && ts.isStringLiteralLike(specifier))
    found.push({ specifier: specifier.text, typeOnly, names });
}

function namesOf(names: ts.NamedImportBindings | undefined): readonly string[] | undefined {
  if (!names || !ts.isNamedImports(names)) return undefined;
  return names.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly);
}

function exportsOf(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? declared(statement) : [];
  });
}

function declared(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

const { imports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  imports: Readonly<Record<string, { readonly default: string }>>;
};

/** The path, relative to the project, that a relative specifier or one of `imports` means; null for a package. */
export function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith("#")) return relative(".", imports[specifier]?.default ?? specifier);
  if (!specifier.startsWith(".")) return null;
  const [file = ""] = specifier.split("?");
  return relative(".", join(dirname(from), file)).replaceAll("\\", "/");
}

/** The rooms of `src/lib`, from the bottom to the top: each imports only those before it. Rule: README, "The way of a number". */
export const rooms = [
  "text",
  "addresses",
  "figures",
  "reading",
  "release",
  "company",
  "checks",
  "analysis",
  "notebook",
  "show",
  "charts",
  "inputs",
  "cells",
  "files",
  "live",
  "kernel",
  "search",
  "frozen",
  "desk",
  "site",
] as const;
