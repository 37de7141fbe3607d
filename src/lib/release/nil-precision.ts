import type { Witness } from "./release.ts";

/**
 * Gives nil dashes and `n/m` the precision of their column: that of the finest number of the same unit and scale in
 * it, or, if there is none, in the row; else their own. Rows of cells in, rows of cells out.
 */
export function fillNilPrecision(rows: readonly (readonly (Witness | null)[])[]): (Witness | null)[][] {
  return rows.map((cells) =>
    cells.map((cell, index) => {
      if (!cell || isNumber(cell)) return cell;
      const column = rows.map((row) => row[index] ?? null);
      return { ...cell, decimals: finest(cell, column) ?? finest(cell, cells) ?? cell.decimals };
    }),
  );
}

const isNumber = (cell: Witness): boolean => /\d/.test(cell.printed);

function finest(cell: Witness, among: readonly (Witness | null)[]): number | undefined {
  const alike = among.filter(
    (one) => one !== null && isNumber(one) && one.unit === cell.unit && one.scale === cell.scale,
  );
  const decimals = alike.flatMap((one) => (one ? [one.decimals] : []));
  return decimals.length > 0 ? Math.max(...decimals) : undefined;
}
