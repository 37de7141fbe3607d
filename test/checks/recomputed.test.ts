import { describe, expect, test } from "vitest";
import { asPrinted, type Check } from "../../src/lib/checks/model/check.ts";
import { checkFolder } from "../../src/lib/checks/rules/check-folder.ts";
import type { Figure } from "../../src/lib/figures/figure.ts";
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
import { comparedIn, isStatement, outcome, placesOf, type Row, rows, written } from "./recomputed/rows.ts";

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
  test.each(rows)("$id: $verdict", (row) => {
    const check = checks.get(row.id);
    if (!check) throw new Error(`${row.id} is no check of the release: take the row out`);
    expect(check.verdict).toBe(row.verdict);
    const [{ line, characters } = { line: 0, characters: "" }] = placesOf({
      ...row,
      formula: "",
      coarser: [],
    });
    expect(check.witness.line).toBe(line);
    expect(asPrinted(check.witness)).toContain(characters);
    if (isStatement(row)) sameMovement(row, check);
    else sameFigures(row, check);
  });
});

/** That a statement is held against the same two figures. */
function sameMovement(row: Row, { movement }: Check): void {
  if (!movement) throw new Error(`${row.id} compares no figures`);
  const [before, now] = comparedIn(row);
  expect(isNear(inDollarsOrRatio(movement.before), before.value)).toBe(true);
  expect(isNear(inDollarsOrRatio(movement.now), now.value)).toBe(true);
}

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
  const { range, rounded } = outcome(row);
  const { comparison } = check;
  expect(comparison === null).toBe(range === null);
  if (!comparison || !range || !rounded) return;
  const { computed } = comparison;
  const inUnit = (value: Figure["value"]): Fraction => times(toFraction(value), unitOf(computed));
  expect(isNear(inDollarsOrRatio(computed), range.value)).toBe(true);
  expect(compared(inUnit(comparison.rounded), rounded)).toBe(0);
  const tolerance = plus(halfWidth(range), halfWidth(cited(row.printed).range));
  expect(isNear(inUnit(comparison.tolerance), tolerance)).toBe(true);
}

const inDollarsOrRatio = (figure: Figure): Fraction => times(toFraction(figure.value), unitOf(figure));
const toFraction = (value: Figure["value"]): Fraction => decimal(value.toFixed());

const unitOf = ({ unit }: Figure): Fraction =>
  fraction(1n, unit === "percent" ? 100n : unit === "basis-points" ? 10_000n : 1n);

/** Quotients are held with sixty digits: nearer than the fiftieth decimal is the same. */
function isNear(a: Fraction, b: Fraction): boolean {
  const size = over(minus(a, b), fraction(1n, 10n ** 50n));
  return compared(times(size, size), fraction(1n)) < 0;
}
