import { suggestion } from "../../text/index.ts";
import type { Cell, CodeUnit, NamePlace, NotebookData, NotebookProblem } from "../model/index.ts";
import { givenNames } from "./given-names.ts";

/** Which cells each unit waits for. */
export interface Dependencies {
  /** The cell that declares a name. */
  readonly cellOf: ReadonlyMap<string, number>;
  /** For each cell, then each inline: the cells whose names it reads, in order, without itself. */
  readonly cellInputs: readonly (readonly number[])[];
  readonly inlineInputs: readonly (readonly number[])[];
}

/** The same, and what is wrong with the names. */
export interface Resolution extends Dependencies {
  /** By unit, so that each stands where it belongs. */
  readonly cellProblems: readonly (readonly NotebookProblem[])[];
  readonly inlineProblems: readonly (readonly NotebookProblem[])[];
}

/** Resolves every name among the cells, the imports, the names in scope and JavaScript's own. */
export function resolveNames(notebook: NotebookData, scopeNames: Iterable<string>): Resolution {
  const inputs = dependenciesOf(notebook);
  const { cellOf, cellInputs } = inputs;
  const imported = new Set(notebook.imported.map(({ name }) => name));
  const given = new Set([...scopeNames].filter((name) => !imported.has(name)));
  const known = new Set([...cellOf.keys(), ...imported, ...given]);
  const doubles = doubleNames(notebook);
  const cycles = findCycles(notebook, cellOf, cellInputs);
  return {
    ...inputs,
    cellProblems: notebook.cells.map((cell, index) => [
      ...undefinedNames(cell, known, notebook.path),
      ...hidingNames(cell, given, notebook.path),
      ...(doubles.get(index) ?? []),
      ...(cycles.get(index) ?? []),
    ]),
    inlineProblems: notebook.inlines.map((inline) => undefinedNames(inline, known, notebook.path)),
  };
}

/** Which cells each unit waits for, whatever is wrong with its names. */
export function dependenciesOf(notebook: Pick<NotebookData, "cells" | "inlines">): Dependencies {
  const cellOf = declaringCells(notebook);
  const read = (unit: CodeUnit, self: number | null): number[] => {
    const found = unit.reads.map(({ name }) => cellOf.get(name));
    return [...new Set(found.filter((index) => index !== undefined && index !== self))] as number[];
  };
  return {
    cellOf,
    cellInputs: notebook.cells.map((cell, index) => read(cell, index)),
    inlineInputs: notebook.inlines.map((inline) => read(inline, null)),
  };
}

/** Every problem with names, in the order of the document: what a build asks before it runs anything. */
export function checkNames(notebook: NotebookData, scopeNames: Iterable<string>): NotebookProblem[] {
  const { cellProblems, inlineProblems } = resolveNames(notebook, scopeNames);
  return [...cellProblems, ...inlineProblems]
    .flat()
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function declaringCells({ cells }: Pick<NotebookData, "cells">): Map<string, number> {
  const cellOf = new Map<string, number>();
  for (const [index, cell] of cells.entries())
    for (const { name } of cell.declares) if (!cellOf.has(name)) cellOf.set(name, index);
  return cellOf;
}

function undefinedNames(unit: CodeUnit, known: ReadonlySet<string>, file: string): NotebookProblem[] {
  const given: readonly string[] = givenNames;
  const unknown = unit.reads.filter(
    ({ name, guarded }) => !(guarded || known.has(name) || given.includes(name) || name in globalThis),
  );
  return unknown.map(({ name, line, column }) => {
    const fix = suggestion(name, known);
    const what = `"${name}" is not defined`;
    return { rule: "name-is-defined", file, line, column, what, ...(fix === undefined ? {} : { fix }) };
  });
}

/** Names by which a cell would take from all others what they have at hand. */
function hidingNames({ declares }: Cell, given: ReadonlySet<string>, file: string): NotebookProblem[] {
  const hiding = declares.filter(({ name }) => given.has(name));
  return hiding.map(({ name, line, column }) => {
    const what = `"${name}" is what cells have at hand already, and would be another in all of them`;
    return { rule: "name-is-defined-once", file, line, column, what, fix: "choose another name" };
  });
}

/** The second and later definitions of a name, by cell; those of imports stand with the cell that repeats them. */
function doubleNames({ cells, imported, path }: NotebookData): Map<number, NotebookProblem[]> {
  const problems = new Map<number, NotebookProblem[]>();
  const cellAt = (place: NamePlace): number =>
    Math.max(
      0,
      cells.findLastIndex((cell) => cell.fence.line <= place.line),
    );
  const all = [...imported, ...cells.flatMap((cell) => cell.declares)];
  const first = new Map<string, NamePlace>();
  for (const place of all.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
    const { name, line, column } = place;
    const before = first.get(name);
    if (before === undefined) first.set(name, place);
    else
      push(problems, cellAt(place), {
        rule: "name-is-defined-once",
        file: path,
        line,
        column,
        what: `"${name}" is defined twice, first at ${path}:${before.line}:${before.column}`,
        fix: "give one of them another name",
      });
  }
  return problems;
}

/** One problem for each cycle, at the name through which its first cell enters it. */
function findCycles(
  { cells, path }: NotebookData,
  cellOf: ReadonlyMap<string, number>,
  inputs: readonly (readonly number[])[],
): Map<number, NotebookProblem[]> {
  const problems = new Map<number, NotebookProblem[]>();
  const reported = new Set<number>();
  for (const start of inputs.keys()) {
    const cycle = reported.has(start) ? null : shortestCycle(start, inputs);
    if (cycle === null) continue;
    for (const index of cycle) reported.add(index);
    const reads = cycle.map((index, i) =>
      nameBetween(cells[index]?.reads ?? [], cellOf, cycle[(i + 1) % cycle.length]),
    );
    const entry = reads[0];
    if (entry === undefined) continue;
    const own = reads.at(-1)?.name ?? "";
    const steps = [own, ...reads.slice(0, -1).map((read) => read?.name), own];
    const what = `"${own}" depends on itself: ${steps.join(" → ")}`;
    const { line, column } = entry;
    const fix = "compute one of them from something else";
    const problem: NotebookProblem = {
      rule: "cell-depends-on-no-cycle",
      file: path,
      line,
      column,
      what,
      fix,
    };
    for (const index of cycle) push(problems, index, problem);
  }
  return problems;
}

function nameBetween(
  reads: readonly NamePlace[],
  cellOf: ReadonlyMap<string, number>,
  to: number | undefined,
) {
  return reads.find(({ name }) => cellOf.get(name) === to);
}

/** The shortest way from a cell along its inputs back to itself, beginning with it, or null. */
function shortestCycle(start: number, inputs: readonly (readonly number[])[]): number[] | null {
  const from = new Map<number, number>();
  const queue = [start];
  for (const at of queue) {
    for (const next of inputs[at] ?? []) {
      if (next === start) return pathBack(at, start, from);
      if (!from.has(next)) {
        from.set(next, at);
        queue.push(next);
      }
    }
  }
  return null;
}

function pathBack(end: number, start: number, from: ReadonlyMap<number, number>): number[] {
  const path = [end];
  for (let at = end; at !== start; ) {
    at = from.get(at) ?? start;
    path.unshift(at);
  }
  return path;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
