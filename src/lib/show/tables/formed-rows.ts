import { Figure } from "../../figures/index.ts";
import { asShown, type FigureForm, mixesScales, Shown } from "../page/index.ts";
import type { DataRow } from "./table-rows.ts";

/** Rows with their figures in a form; where one unit stands in two scales among them, each says its own. */
export function formedRows(rows: readonly DataRow[], form: FigureForm): readonly DataRow[] {
  const formed = rows.map((row) => mapped(row, (value) => (value instanceof Figure ? form(value) : value)));
  return mixesScales(formed.flatMap((row) => Object.values(row)))
    ? formed.map((row) => mapped(row, withUnit))
    : formed;
}

function withUnit(value: unknown): unknown {
  if (!(value instanceof Figure || value instanceof Shown)) return value;
  const { figure, options } = asShown(value);
  return new Shown(figure, { unit: "words", ...options });
}

const mapped = (row: DataRow, form: (value: unknown) => unknown): DataRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, form(value)]));
