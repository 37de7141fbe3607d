import { describe, expect, test } from "vitest";
import { checkFolder } from "../../src/lib/checks/check-folder.ts";
import { asPrinted, type Check } from "../../src/lib/checks/index.ts";
import { id } from "../release/releases.ts";
import { cited } from "./recomputed/cited.ts";
import {
  compared,
  decimal,
  type Fraction,
  fraction,
  minus,
  over,
  plus,
  times,
} from "./recomputed/fraction.ts";
import { halfWidth } from "./recomputed/range.ts";
import { columnsOf } from "./recomputed/release-lines.ts";
import { isStatement, outcome, placesOf, type Row, rows, written } from "./recomputed/rows.ts";

/**
 * The checks of the release against a second reading of it: the sums of `recomputed/*.txt`, written by hand from
 * release.txt and worked out in whole fractions, with nothing of the project's own.
 */
const made = checkFolder(id, []).checks;

/** By their ids, and by those of the checks that were left out because they said the same. */
const checks = new Map(made.flatMap((check) => [check.id, ...check.aliases].map((one) => [one, check])));

describe("the table is read off the release", () => {
  test("each of its numbers stands, whole, in the line that it names", () => {
    const misread = rows.flatMap((row) =>
      placesOf(row)
        .filter((place) => columnsOf(place).length === 0)
        .map(({ characters, line }) => `${row.id}: ${characters} is not in line ${line}`),
    );
    expect(misread).toEqual([]);
  });

  test("it has a row for each check: a new one wants its sum, written by hand, in recomputed/*.txt", () => {
    const ids = new Set(rows.map((row) => row.id));
    expect(made.filter((check) => !ids.has(check.id)).map((check) => check.id)).toEqual([]);
    expect(ids.size).toBe(rows.length);
  });

  test("a footing stays in one column", () => {
    const astray = rows.filter(isFootingRow).filter((row) => commonColumns(row).length === 0);
    expect(astray.map((row) => row.id)).toEqual([]);
  });
});

function isFootingRow({ id }: Row): boolean {
  return id.startsWith("foot.");
}

function commonColumns(row: Row): readonly number[] {
  const [first = [], ...others] = placesOf(row).map(columnsOf);
  return first.filter((column) => others.every((columns) => columns.includes(column)));
}

describe("by arithmetic of its own", () => {
  test.each(rows)("$id: $verdict", (row) => {
    const { verdict, rounded } = outcome(row);
    expect(verdict).toBe(row.verdict);
    if (rounded) expect(compared(rounded, written(row))).toBe(0);
  });
});

describe("the project says what the table says", () => {
  const pairs = rows.flatMap((row) => (checks.has(row.id) ? [{ ...row, check: checks.get(row.id) }] : []));
  test.each(pairs)("$id: $verdict", ({ check, ...row }) => {
    if (!check) throw new Error(`${row.id} is no check of the release`);
    expect(check.verdict).toBe(row.verdict);
    expect(placesOf({ ...row, formula: "", coarser: [] })).toMatchObject([{ line: check.witness.line }]);
    if (!isStatement(row)) sameFigures(row, check);
  });
});

/** What a footing adds up, as the project names it and as its row does: the cells of the column, in their order. */
describe("a footing adds the cells above its total", () => {
  test.each(rows.filter(isFootingRow))("$id", (row) => {
    const terms = placesOf({ ...row, printed: "", coarser: [] });
    const inputs = checks.get(row.id)?.inputs ?? [];
    expect(inputs.map(({ line }) => line)).toEqual(terms.map(({ line }) => line));
    expect(inputs.map((one) => bare(asPrinted(one)))).toEqual(terms.map(({ characters }) => characters));
  });
});

const bare = (printed: string): string => printed.replace(/^\$ ?/, "");

/** Where something comes out: that it is the same, exactly and rounded, and lies as far from what is printed. */
function sameFigures(row: Row, check: Check): void {
  const [{ characters = "" } = {}] = placesOf({ ...row, formula: "", coarser: [] });
  expect(asPrinted(check.witness)).toContain(characters);
  const { range, rounded } = outcome(row);
  const { comparison } = check;
  expect(comparison === null).toBe(range === null);
  if (!comparison || !range || !rounded) return;
  const unit = unitOf(comparison.computed.unit);
  const inProject = (value: { toFixed(): string }): Fraction => times(decimal(value.toFixed()), unit);
  expect(isNear(inProject(comparison.computed.value), range.value)).toBe(true);
  expect(compared(inProject(comparison.rounded), rounded)).toBe(0);
  const tolerance = plus(halfWidth(range), halfWidth(cited(row.printed).range));
  expect(isNear(inProject(comparison.tolerance), tolerance)).toBe(true);
}

const unitOf = (unit: string): Fraction =>
  fraction(1n, unit === "percent" ? 100n : unit === "basis-points" ? 10_000n : 1n);

/** Quotients are held with sixty digits: nearer than the fiftieth decimal is the same. */
function isNear(a: Fraction, b: Fraction): boolean {
  const size = over(minus(a, b), fraction(1n, 10n ** 50n));
  return compared(times(size, size), fraction(1n)) < 0;
}
