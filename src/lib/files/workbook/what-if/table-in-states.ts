import type { ExportCell, ExportTable } from "../../../cells/index.ts";

/** What stands in a cell in a state; undefined where the state has no such row. */
export type CellIn = (state: number) => ExportCell | undefined;

/** A table in all states of its notebook: the rows of all of them, each once, told apart by what stands in their first cell. */
export interface TableInStates {
  readonly published: ExportTable;
  readonly rows: readonly (readonly CellIn[])[];
}

/** Lays the tables of all states over each other. Null where they have other columns. */
export function tableInStates(tables: readonly (ExportTable | undefined)[]): TableInStates | null {
  const [published] = tables;
  if (!published) return null;
  const heads = published.columns.map(({ title }) => title).join("\n");
  const isAlike = (table: ExportTable | undefined): boolean =>
    table !== undefined && table.columns.map(({ title }) => title).join("\n") === heads;
  if (!tables.every(isAlike)) return null;
  const keyed = tables.map((table) => keyedRows(table?.rows ?? []));
  const rows = keysInOrder(keyed).map((key) =>
    published.columns.map((_, column): CellIn => {
      return (state) => {
        const row = keyed[state]?.get(key);
        return row && (row[column] ?? null);
      };
    }),
  );
  return { published, rows };
}

type Rows = ExportTable["rows"];

/** Rows by what stands in their first cell, and how often it did before. */
function keyedRows(rows: Rows): ReadonlyMap<string, Rows[number]> {
  const keyed = new Map<string, Rows[number]>();
  for (const row of rows) {
    const label = row[0]?.text ?? "";
    let count = 1;
    while (keyed.has(`${label}\n${count}`)) count++;
    keyed.set(`${label}\n${count}`, row);
  }
  return keyed;
}

/** All keys, those of the first in their order, each other one after what stands before it. */
function keysInOrder(keyed: readonly ReadonlyMap<string, unknown>[]): readonly string[] {
  const order: string[] = [];
  for (const own of keyed) {
    let before = -1;
    for (const key of own.keys()) {
      const known = order.indexOf(key);
      if (known < 0) order.splice(before + 1, 0, key);
      before = known < 0 ? before + 1 : known;
    }
  }
  return order;
}
