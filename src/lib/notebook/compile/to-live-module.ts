import type { Cell, CodeUnit, Inline, NotebookData } from "../model/index.ts";
import { givenNames, importName } from "../names/index.ts";
import { liveUnits } from "../run/index.ts";
import { type Compiled, compileNotebook } from "./compile-notebook.ts";
import type { ImportedName } from "./to-body.ts";

/** Where names that cells see without importing them are exported, under the same name: `{ sum: "/src/…/index.ts" }`. */
export type LiveNames = Readonly<Record<string, string>>;

/**
 * Writes the live part of a notebook as a module for browsers: its units with the same bodies as in the build, as
 * functions, since a page allows no code that is made of text, and imports of what they use and of nothing else.
 * Null where nothing is live. The module exports a `LiveModule`.
 */
export function toLiveModule(source: string, path: string, names: LiveNames): string | null {
  const compiled = compileNotebook(source, path);
  const { notebook } = compiled;
  const live = liveUnits(notebook);
  if (live.cells.length === 0) return null;
  const cells = [...live.cells, ...live.helpers].sort((a, b) => a - b);
  const imports = compiled.imports.filter(({ name }) => live.ambient.includes(name));
  const scope = live.ambient.filter((name) => Object.hasOwn(names, name));
  const known = [...live.sent, ...live.ambient.filter((name) => isKnown(name, scope, imports))];
  const units = [...cells.map((at) => notebook.cells[at]), ...live.inlines.map((at) => notebook.inlines[at])];
  const passed = new Set([...known, ...units.flatMap(declaredBy)]);
  return [
    ...scope.map((name) => `import { ${name} } from ${JSON.stringify(names[name])};`),
    ...imports.map((item) => importLine(item, path)),
    `export const notebook = ${JSON.stringify(slim(compiled, cells, live.inlines, live.ambient))};`,
    `export const cells = ${JSON.stringify(cells)};`,
    `export const inlines = ${JSON.stringify(live.inlines)};`,
    `export const scope = { ${[...scope, ...imports.map(({ name }) => name)].join(", ")} };`,
    "export const bodies = {",
    ...units.flatMap((unit, at) => (unit ? [`${JSON.stringify(String(at))}: ${bodyOf(unit, passed)},`] : [])),
    "};",
    "",
  ].join("\n");
}

function isKnown(name: string, scope: readonly string[], imports: readonly ImportedName[]): boolean {
  const given: readonly string[] = givenNames;
  return (
    name === "frontmatter" ||
    given.includes(name) ||
    scope.includes(name) ||
    imports.some((one) => one.name === name)
  );
}

const declaredBy = (unit: Cell | Inline | undefined): readonly string[] =>
  unit && "declares" in unit ? unit.declares.map(({ name }) => name) : [];

/** A unit as a function of one object with the names it reads; a module is strict without being told. */
function bodyOf({ body, isAsync, reads }: CodeUnit, passed: ReadonlySet<string>): string {
  const code = (body ?? "").replace(/^"use strict";/, "");
  const names = reads.map(({ name }) => name).filter((name) => passed.has(name));
  const all = code.includes(importName) ? [...new Set([...names, importName])] : names;
  return `${isAsync ? "async " : ""}({ ${all.join(", ")} }) => {${code}\n}`;
}

/** What a run needs to know of a notebook; the body of a unit is its key among the bodies. */
function slim(
  { notebook }: Compiled,
  cells: readonly number[],
  inlines: readonly number[],
  ambient: readonly string[],
): NotebookData {
  const short = <T extends CodeUnit>(units: readonly T[], at: readonly number[], first: number): T[] =>
    at.flatMap((index, key) => {
      const unit = units[index];
      return unit ? [{ ...unit, body: String(first + key), source: "" }] : [];
    });
  return {
    ...notebook,
    frontmatter: ambient.includes("frontmatter") ? notebook.frontmatter : {},
    frontmatterPlaces: {},
    headings: [],
    references: [],
    findings: [],
    imported: [],
    problems: [],
    cells: short(notebook.cells, cells, 0),
    inlines: short(notebook.inlines, inlines, cells.length),
  };
}

function importLine({ name, imported, from }: ImportedName, path: string): string {
  const what = imported === null ? `* as ${name}` : `{ ${JSON.stringify(imported)} as ${name} }`;
  const folder = path.replace(/[^/]*$/, "");
  return `import ${what} from ${JSON.stringify(from.startsWith(".") ? `/${folder}${from}` : from)};`;
}
