import { unitEntry } from "../../figures/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  type RowOfFigures,
  saysTotal,
  signedSum,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { signings } from "./signings.ts";
import { type SignedRow, type SumFit, sumFit } from "./sum-fit.ts";

/** A total with the rows that make it up. */
export interface RowFooting {
  readonly total: RowOfFigures;
  readonly fit: SumFit;
  /** From 0 to 1. */
  readonly confidence: number;
}

/**
 * The footings of a table, by structure and arithmetic together: rows are taken from the top, and where the last of those that
 * are not yet part of a total make up a row in all columns, or in all but one or two, they are its parts; it then stands for
 * them. Then the same from the bottom, for totals above their parts.
 */
export function rowFootings(grid: FigureGrid): readonly RowFooting[] {
  const down = footingsIn(grid.rows, () => true);
  const found = new Set(down.map(({ total }) => total));
  const isFurther = (row: RowOfFigures): boolean => !found.has(row) && /^total\b/i.test(row.row.label);
  return [...down, ...footingsIn(grid.rows.toReversed(), isFurther)];
}

/** The relations of footings, one for each column. */
export function footingRelations(footings: readonly RowFooting[]): readonly Relation[] {
  return footings.flatMap((footing) => {
    const { total, fit, confidence } = footing;
    return [...fit.fits, ...fit.misses].flatMap((at) => {
      const cell = total.cells[at];
      const parts = signedCells(
        fit.misses.includes(at) ? sparingFailed(footing, footings, at) : fit.parts,
        at,
      );
      if (!cell || parts.length === 0) return [];
      const reason = reasonOf(fit, total);
      return [foundRelation("foot", cell, signedSum(parts), { reason, confidence, sound: true })];
    });
  });
}

/** The cells of rows in a column, with their signs. */
export function signedCells(
  parts: readonly SignedRow[],
  at: number,
): readonly { readonly cell: AmountCell; readonly weight: 1 | -1 }[] {
  return parts.flatMap(({ row, weight }) => {
    const cell = row.cells[at];
    return cell ? [{ cell, weight }] : [];
  });
}

/** The parts of a total, with those of a sub-total in its place where the sub-total is itself what fails: one misprint is one finding. */
function sparingFailed(
  { total, fit }: RowFooting,
  footings: readonly RowFooting[],
  at: number,
): readonly SignedRow[] {
  const failed = footings.filter((one) => one.fit.misses.includes(at));
  const spared = fit.parts.flatMap((part): readonly SignedRow[] => {
    const own = failed.find((one) => one.total === part.row);
    if (!own) return [part];
    return own.fit.parts.map(({ row, weight }) => ({ row, weight: weight === part.weight ? 1 : -1 }));
  });
  return sumFit(total, spared)?.fits.includes(at) ? spared : fit.parts;
}

function reasonOf({ parts, fits, misses }: SumFit, total: RowOfFigures): string {
  const columns = fits.length + misses.length;
  return `${parts.length} rows beside "${total.row.label}" make it up in ${fits.length} of ${columns} columns`;
}

function footingsIn(
  rows: readonly RowOfFigures[],
  may: (row: RowOfFigures) => boolean,
): readonly RowFooting[] {
  const found: RowFooting[] = [];
  const open = new Map<string, Standing[]>();
  for (const row of rows) {
    if (row.unit === null) continue;
    const stack = open.get(row.unit) ?? [];
    open.set(row.unit, stack);
    const best = may(row) ? bestOf(row, stack) : null;
    if (best) {
      found.push(best);
      stack.splice(stack.length - best.fit.parts.length);
    }
    stack.push({ row, isTotal: best !== null, opens: row.opens });
  }
  return found;
}

/** A row that is not yet part of a total. */
interface Standing {
  readonly row: RowOfFigures;
  readonly isTotal: boolean;
  readonly opens: boolean;
}

function bestOf(total: RowOfFigures, stack: readonly Standing[]): RowFooting | null {
  let tries = 0;
  let best: { readonly fit: SumFit; readonly confidence: number; readonly rank: number } | null = null;
  const isSaid = saysTotal(total.row.label);
  const isNamed = /^(sub-?)?totals?\b|^$/i.test(total.row.label.trim());
  // One amount per share beside its equal is basic beside diluted, and no total.
  const isPerShare = total.unit !== null && unitEntry(total.unit).kind === "rate";
  for (let count = isPerShare ? 2 : 1; count <= stack.length; count += 1) {
    const parts = stack.slice(stack.length - count);
    const edge = isEdge(stack, stack.length - count);
    for (const [at, signing] of signings(parts.map(({ row }) => row)).entries()) {
      tries += 1;
      const fit = sumFit(total, signing);
      if (!fit || fit.fits.length === 0) continue;
      const confidence = confidenceOf(fit, Math.log10(tries), {
        isSaid,
        isNamed,
        edge,
        count,
        isPlain: at < 3,
        isAdded: at === 0,
      });
      if (confidence === null) continue;
      const rank = fit.misses.length * 100 + (edge ? 0 : 10) + Math.min(at, 9) / 2 + count / 1000;
      if (!best || rank < best.rank) best = { fit, confidence, rank };
    }
  }
  return best && { total, fit: best.fit, confidence: best.confidence };
}

/** Whether a run may begin at a place: at the top, under a heading, under a total, or with one. */
function isEdge(stack: readonly Standing[], at: number): boolean {
  const [first, before] = [stack[at], stack[at - 1]];
  return (
    before === undefined ||
    before.isTotal ||
    first?.opens === true ||
    first?.isTotal === true ||
    /^total\b/i.test(first?.row.row.label ?? "")
  );
}

interface Structure {
  readonly isSaid: boolean;
  /** Whether it is called a total, or has no words of its own. */
  readonly isNamed: boolean;
  readonly edge: boolean;
  readonly count: number;
  readonly isPlain: boolean;
  readonly isAdded: boolean;
}

/** How sure a footing is; null where it is none. */
function confidenceOf({ fits, misses, chance }: SumFit, tries: number, structure: Structure): number | null {
  const { isSaid, isNamed, edge, count, isPlain, isAdded } = structure;
  const odds = chance + tries;
  // The last part of a total above is that total less the others, and no total.
  if ((count === 1 && !(isSaid && edge)) || !(isSaid || isAdded)) return null;
  if (misses.length === 0) {
    const asked = isNamed && edge && isAdded ? -0.5 : isSaid && edge ? -1.5 : isSaid ? -3 : -6;
    return odds <= asked ? Math.min(0.99, 1 - 10 ** (odds / 2)) : null;
  }
  const allowed = fits.length + misses.length > 4 ? 2 : 1;
  if (!isSaid || !edge || misses.length > allowed || count === 1) return null;
  return odds <= (isPlain ? -2 : -3) ? 0.8 : null;
}
