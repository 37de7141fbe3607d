import type { Cell, CodeUnit, ImportedPlace, Inline, NotebookData } from "../model/index.ts";
import { givenNames, importName } from "../names/index.ts";
import { type LiveUnits, liveUnits } from "../run/index.ts";
import { importKey } from "./live-imports.ts";

/**
 * Writes the live part of a notebook as a module for browsers: its units with the same bodies as in the build, as
 * functions, since a page allows no code that is made of text. It imports nothing: what it uses of what `isThere`, by
 * name, and of the imports of cells is handed to it by who loads it. So it is a file of its own, which changes with its
 * notebook and with nothing else. Null where nothing is live. The module exports a `LiveModule` but for its `scope`.
 */
export function toLiveModule(notebook: NotebookData, isThere: (name: string) => boolean): string | null {
  const live = liveUnits(notebook);
  if (live.cells.length === 0) return null;
  const cells = [...live.cells, ...live.helpers].sort((a, b) => a - b);
  const imports = liveImports(notebook, live);
  const known = [...live.sent, ...live.ambient.filter((name) => isKnown(name, isThere, imports))];
  const units = [...cells.map((at) => notebook.cells[at]), ...live.inlines.map((at) => notebook.inlines[at])];
  const passed = new Set([...known, ...units.flatMap(declaredBy)]);
  const keys = Object.fromEntries(imports.map((one) => [one.name, importKey(notebook.path, one)]));
  return [
    `export const notebook = ${JSON.stringify(slim(notebook, cells, live))};`,
    `export const cells = ${JSON.stringify(cells)};`,
    `export const inlines = ${JSON.stringify(live.inlines)};`,
    `export const imports = ${JSON.stringify(keys)};`,
    "export const bodies = {",
    ...units.flatMap((unit, at) => (unit ? [`${JSON.stringify(String(at))}: ${bodyOf(unit, passed)},`] : [])),
    "};",
    "",
  ].join("\n");
}

/** The imports of cells that the live part of a notebook reads. */
export function liveImports({ imported }: NotebookData, { ambient }: LiveUnits): readonly LiveImport[] {
  return imported.filter((one): one is LiveImport => one.from !== undefined && ambient.includes(one.name));
}

/** A name that an import brings, with where from. */
export type LiveImport = ImportedPlace & { readonly from: string };

function isKnown(
  name: string,
  isThere: (name: string) => boolean,
  imports: readonly ImportedPlace[],
): boolean {
  const given: readonly string[] = givenNames;
  return (
    name === "frontmatter" ||
    given.includes(name) ||
    isThere(name) ||
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
  notebook: NotebookData,
  cells: readonly number[],
  { inlines, ambient }: LiveUnits,
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
