import { isMoney } from "../../figures/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  labelWords,
  type RowOfFigures,
  signedSum,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { isOfOnePart, isSumOf, type SignedCells } from "./is-sum-of.ts";

/**
 * Rows that are two rows of another table together, in each period that both print, two at least: depreciation "including that in
 * direct costs" and its two lines in the income statement. All words of both stand in the label of the sum, so that they are meant.
 */
export function sumsOfOtherTables(grids: readonly FigureGrid[]): readonly Relation[] {
  return grids.flatMap((grid) =>
    grid.rows.filter(isLong).flatMap((target) =>
      grids
        .filter((other) => other !== grid)
        .flatMap(({ rows }) => pairsOf(target, rows))
        .slice(0, 1)
        .flat(),
    ),
  );
}

/** Whether a label has words enough to name two rows. */
const isLong = ({ row, unit }: RowOfFigures): boolean =>
  unit !== null && isMoney(unit) && row.label.length > 40 && row.kind !== "total";

const idle = /^(?:and|of|the|in|net|total|other|)$/;
const wordsOf = ({ row }: RowOfFigures): readonly string[] =>
  labelWords(row.label)
    .split(" ")
    .filter((word) => !idle.test(word));

/** The relations of a row, period by period, for each two rows that it is the sum of. */
function pairsOf(target: RowOfFigures, rows: readonly RowOfFigures[]): readonly (readonly Relation[])[] {
  const said = new Set(wordsOf(target));
  const named = rows.filter((one) => {
    const words = wordsOf(one);
    const known = words.filter((word) => said.has(word));
    return one.unit === target.unit && known.length > 1 && 2 * known.length >= words.length;
  });
  return named.flatMap((first, at) =>
    named.slice(at + 1).flatMap((second) => {
      const sums = target.cells.flatMap((cell) => (cell ? (sumOf(cell, first, second) ?? []) : []));
      const areAll = sums.length > 1 && sums.every(({ cell, parts }) => isSumOf(cell, parts));
      return areAll ? [sums.map(relationOf)] : [];
    }),
  );
}

interface Sum {
  readonly cell: AmountCell;
  readonly parts: SignedCells;
}

/** What two rows print of the period and the part of a figure; null where one prints nothing of it. */
function sumOf(cell: AmountCell, ...rows: readonly [RowOfFigures, RowOfFigures]): Sum | null {
  const parts = rows.flatMap(({ cells }) => {
    const found = cells.find((one) => one?.witness.period === cell.witness.period && isOfOnePart(cell, one));
    return found && Math.abs(found.value) >= 200 * found.half ? [{ cell: found, weight: 1 as const }] : [];
  });
  return parts.length === 2 ? { cell, parts } : null;
}

const relationOf = ({ cell, parts }: Sum): Relation =>
  foundRelation("recalculate", cell, signedSum(parts), {
    reason: "two rows of another table, whose words its label has, make it up in all periods of both",
    confidence: 0.8,
    sound: false,
  });
