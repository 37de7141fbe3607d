import type { Witness } from "../model/index.ts";

/**
 * Gives nil dashes and `n/m` the precision of their column: that of the finest number of the same unit and scale in
 * it, or, if there is none, in the row; else their own. Rows of cells in, rows of cells out.
 */
export function fillNilPrecision(rows: readonly (readonly (Witness | null)[])[]): (Witness | null)[][] {
  const columns: Finest[] = [];
  for (const cells of rows) {
    cells.forEach((cell, index) => {
      columns[index] ??= new Map();
      note(columns[index], cell);
    });
  }
  return rows.map((cells) => {
    const inRow: Finest = new Map();
    for (const cell of cells) note(inRow, cell);
    return cells.map((cell, index) => {
      if (!cell || isNumber(cell)) return cell;
      const key = kindOf(cell);
      return { ...cell, decimals: columns[index]?.get(key) ?? inRow.get(key) ?? cell.decimals };
    });
  });
}

/** The most decimals among numbers of one unit and scale. */
type Finest = Map<string, number>;

const isNumber = (cell: Witness): boolean => /\d/.test(cell.printed);
const kindOf = ({ unit, scale }: Witness): string => `${unit} ${scale}`;

function note(finest: Finest, cell: Witness | null): void {
  if (!cell || !isNumber(cell)) return;
  finest.set(kindOf(cell), Math.max(cell.decimals, finest.get(kindOf(cell)) ?? cell.decimals));
}
