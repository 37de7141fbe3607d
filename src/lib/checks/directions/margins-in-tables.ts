import type { Release } from "../../release/index.ts";
import { type AmountCell, type FigureGrid, printOf } from "../grid/index.ts";
import type { Expression } from "../relations/index.ts";
import { type MarginInTable, quotientsOf } from "../sentences/index.ts";
import type { NamedRow } from "./measures-in-tables.ts";

/** A level of a row: a print, or a margin that two prints give, of which it is the upper one. */
export interface LevelCell extends AmountCell {
  readonly over?: AmountCell;
}

const margins = [
  ["gross margin", "gross-profit"],
  ["gross profit margin", "gross-profit"],
  ["operating margin", "operating-income"],
  ["net margin", "net-income"],
] as const;

/** Margins of which tables print no row, but the profit and the revenues, as rows by what sentences call them. */
export function marginRows(
  grids: readonly FigureGrid[],
  concepts: Release["concepts"],
  isPrinted: (name: string) => boolean,
): readonly NamedRow[] {
  return margins.flatMap(([name, profit]) => {
    const own =
      isPrinted(name) || (profit === "gross-profit" && isPrinted("gross margin"))
        ? []
        : quotientsOf(grids, concepts, profit, "gaap");
    const rows = Map.groupBy(own, ({ rows: [above] }) => above);
    return [...rows.values()].map((cells) => ({
      name,
      saysLoss: false,
      isLoss: false,
      label: name,
      // What a company calls a margin may be of other revenues than these: it can be right, and never wrong.
      isOfWhole: false,
      cells: cells.map(levelOf),
    }));
  });
}

const levelOf = ({ above, below, value }: MarginInTable): LevelCell => ({
  ...above,
  value,
  half: 0,
  over: below,
});

/** What a level is made of. */
export const levelExpression = (cell: LevelCell): Expression =>
  cell.over ? { kind: "quotient", dividend: printOf(cell), divisor: printOf(cell.over) } : printOf(cell);
