import { type FigureGrid, foundRelation, labelWords, type RowOfFigures, signedSum } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import type { RowFooting } from "./row-footings.ts";

/** What words alone state, whatever the figures say: both sides of a balance sheet are equal, and a movement leads from one balance to the next. */
export function balances(grid: FigureGrid, footings: readonly RowFooting[]): readonly Relation[] {
  return [...equalSides(grid), ...movements(grid, footings)];
}

function equalSides({ rows }: FigureGrid): readonly Relation[] {
  const assets = rows.find(({ row }) => /^total assets$/.test(labelWords(row.label)));
  const claims = rows.find(({ row }) => bothSides.test(row.label.toLowerCase()));
  if (!assets || !claims) return [];
  const reason = "both sides of a balance sheet are equal";
  return inEachColumn(claims, [{ row: assets, weight: 1 }], "cross-foot", reason);
}

const bothSides = /^total liabilities\b.*\b(equity|deficit|deficiency|capital|interests?)\b/;

type Parts = readonly { readonly row: RowOfFigures; readonly weight: 1 | -1 }[];

function movements({ rows }: FigureGrid, footings: readonly RowFooting[]): readonly Relation[] {
  const opening = rows.find(({ row }) =>
    /\bbeginning of\b|\bat beginning\b|\bopening balance\b/i.test(row.label),
  );
  const closing = rows.find(({ row }) =>
    /\bend of\b|\bat end\b|\bclosing balance\b|\bending of\b/i.test(row.label),
  );
  const movement = rows.findLast(
    ({ row }) =>
      /\b(increase|decrease|change)\b/i.test(row.label) &&
      /\bcash\b/i.test(row.label) &&
      !/exchange rate/i.test(row.label),
  );
  if (!opening || !closing || !movement || movement === opening || movement === closing) return [];
  if (footings.some(({ total }) => total === closing)) return [];
  const reason = "the movement leads from the balance at the beginning to that at the end";
  return inEachColumn(
    closing,
    [opening, movement].map((row) => ({ row, weight: 1 })),
    "roll-forward",
    reason,
  );
}

function inEachColumn(
  target: RowOfFigures,
  parts: Parts,
  rule: "cross-foot" | "roll-forward",
  reason: string,
): readonly Relation[] {
  return target.cells.flatMap((cell, at) => {
    const terms = parts.flatMap(({ row, weight }) => {
      const part = row.cells[at];
      return part ? [{ cell: part, weight }] : [];
    });
    if (!cell || terms.length < parts.length) return [];
    return [foundRelation(rule, cell, signedSum(terms), { reason, confidence: 0.95, sound: true })];
  });
}
