import { describe, expect, test } from "vitest";
import { asPrinted, type Check } from "../../src/lib/checks/model/check.ts";
import { openLedger } from "../../src/lib/checks/model/ledger.ts";
import { recomputer } from "../../src/lib/checks/recompute/recompute.ts";
import { checkWitness } from "../../src/lib/checks/rules/check-relation.ts";
import { toRelease } from "../../src/lib/release/extract/extract-release.ts";
import type { Release, Witness } from "../../src/lib/release/model/release.ts";
import { declarations, extraction } from "../release/releases.ts";
import { checksWith } from "./real-release.ts";
import { placesOf, rows } from "./recomputed/rows.ts";

const { release } = extraction;
const published = checksWith();

/** The characters of a printed figure with the digit at each of its places raised by one, or 8 for 9. */
function otherDigits(printed: string): readonly string[] {
  return [...printed].flatMap((character, at) => {
    if (!/\d/.test(character)) return [];
    const other = character === "9" ? 8 : Number(character) + 1;
    return [printed.slice(0, at) + other + printed.slice(at + 1)];
  });
}

/** What is changed is the text itself, and all checks run on it: slow, so one column stands for the release. */
describe("in the text of the reconciliation's column for the quarter", () => {
  const verdicts = (checks: typeof published): string =>
    [...checks.values()].map(({ id, verdict }) => `${id} ${verdict}`).join("\n");
  const asPublished = verdicts(published);
  const changes = release.witnesses
    .filter(({ table, period }) => table === "adjusted-ebitda-reconciliation" && period === "2010-Q2")
    .flatMap(({ line, printed }) => otherDigits(printed).map((changed) => [line, printed, changed] as const));

  test.each(changes)("line %i: %s as %s moves a verdict", (line, printed, changed) => {
    expect(verdicts(checksWith([line, printed, changed]))).not.toBe(asPublished);
  });
});

/** What is changed is the figure as read, and the one footing is made again: any digit of any column that is footed. */
describe("a column that is footed", () => {
  const footings = [...published.values()].filter(({ rule }) => rule === "foot");

  test.each(footings)("$id ties no more with another digit in any of its cells", (footing) => {
    expect(footing.verdict).toBe("ties");
    const still = columnOf(footing).flatMap((cell) =>
      otherDigits(cell.printed).filter((changed) => footedWith(footing, cell, changed) === "ties"),
    );
    expect(still).toEqual([]);
  });
});

/** The figures above a total, and the total, as the sums written by hand name them. */
function columnOf({ id, witness: { table, period } }: Check): readonly Witness[] {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`recomputed/*.txt has no sum for ${id}`);
  return placesOf(row).map(({ line, characters }) => {
    const cells = release.witnesses.filter((one) => one.line === line && one.table === table);
    const cell = cells.find((one) => one.period === period && asPrinted(one).includes(characters));
    if (!cell) throw new Error(`${characters} is no figure of line ${line}`);
    return cell;
  });
}

function footedWith({ relation, witness }: Check, cell: Witness, printed: string): string {
  if (!relation) throw new Error("a footing has a relation");
  const changed: Witness = { ...cell, printed, value: amountOf(cell, printed) };
  const ledger = openLedger(releaseWith(cell, changed));
  const relations = [relation];
  const context = { ledger, relations, recomputer: recomputer(ledger, relations) };
  return checkWitness(context, relation, same(witness, cell) ? changed : witness).verdict;
}

const same = (one: Witness, other: Witness): boolean => one.line === other.line && one.start === other.start;

/** The value of a figure in whole thousands. */
function amountOf({ value }: Witness, printed: string): string {
  const digits = printed.replaceAll(/\D/g, "").replace(/^0+(?=\d)/, "");
  return value.startsWith("-") ? `-${digits}` : digits;
}

function releaseWith(cell: Witness, changed: Witness): Release {
  const other = <One extends Witness | null>(one: One): One | Witness =>
    one && same(one, cell) ? changed : one;
  const tables = release.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(other) })),
  }));
  return toRelease(declarations, { ...release, tables, witnesses: release.witnesses.map(other) });
}
