import { isMoney, isShares, type Unit, unitEntry } from "../../figures/index.ts";
import type { Release, Table, TableRow, Witness } from "../../release/index.ts";
import { remember } from "../../text/index.ts";
import type { Ledger } from "../model/index.ts";

/**
 * One printed figure as a search looks at it. These numbers only choose which relations are tried: whether one holds is
 * decided by the exact figures.
 */
export interface AmountCell {
  readonly witness: Witness;
  readonly value: number;
  /** The most that rounding hides. */
  readonly half: number;
}

/** A row of a table with what stands in its columns. */
export interface RowOfFigures {
  readonly row: TableRow;
  readonly cells: readonly (AmountCell | null)[];
  /** In what its amounts are, money where some are; null for a row that has none. */
  readonly unit: Unit | null;
  /** Whether a heading stands between it and the row before. */
  readonly opens: boolean;
}

/** A table as its figures. */
export interface FigureGrid {
  readonly table: Table;
  readonly rows: readonly RowOfFigures[];
}

const known = new WeakMap<Ledger, readonly FigureGrid[]>();

/** Every table of a release as its figures; made once for all who search them. */
export function gridsOf(release: Release, ledger: Ledger): readonly FigureGrid[] {
  const grids = known.get(ledger) ?? release.tables.map((table) => ({ table, rows: rowsOf(table, ledger) }));
  known.set(ledger, grids);
  return grids;
}

function rowsOf({ rows }: Table, ledger: Ledger): readonly RowOfFigures[] {
  return rows.flatMap((row, at) => {
    if (row.kind === "section") return [];
    const cells = row.cells.map((one) => (one ? printedAmount(one, ledger) : null));
    const amounts = cells.filter((one) => one !== null && isAmount(one));
    const first = amounts.find((one) => one && isMoney(one.witness.unit)) ?? amounts[0];
    return [{ row, cells, unit: first?.witness.unit ?? null, opens: rows[at - 1]?.kind === "section" }];
  });
}

/** One print as a search looks at it; null for `n/m`. */
export function printedAmount(witness: Witness, ledger: Ledger): AmountCell | null {
  const figure = ledger.reading(witness)?.figure;
  if (!figure) return null;
  const { lo, hi } = figure.interval;
  return { witness, value: Number(figure.value), half: Number(hi.minus(lo)) / 2 };
}

/** Whether a figure may be a part of a sum: an amount, or an amount per share, and no rate of change. */
export function isAmount({ witness: { unit, said } }: AmountCell): boolean {
  const isLevel = said === undefined || said.role === "value" || said.role === "change";
  return isLevel && (unitEntry(unit).adds === true || unitEntry(unit).kind === "rate" || isShares(unit));
}

/** The part of the company that a row is of; empty for the whole. */
export const segmentOfRow = ({ cells }: RowOfFigures): string =>
  cells.find((one) => one !== null)?.witness.segment ?? "";

/** The words of a label: small letters, without what stands in parentheses. */
export const labelWords = remember(10_000, (label) =>
  label
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/[^a-z0-9%&]+/g, " ")
    .trim(),
);
