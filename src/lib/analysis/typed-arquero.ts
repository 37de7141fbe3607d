import type { Figure, Proportion, Quotient, Unit } from "../figures/index.ts";
import type { ColumnRules } from "./column-selection.ts";
import type { OrderBy, RowTable } from "./typed-table.ts";

type Arquero = typeof import("arquero");

/** Arquero, with tables that know their columns. */
export interface TypedArquero
  extends Omit<Arquero, "from" | "table" | "escape" | "rolling" | "desc" | "op" | keyof ColumnRules>,
    ColumnRules {
  from<Row extends object>(rows: Iterable<Row>): RowTable<Row>;
  table<Columns extends Readonly<Record<string, readonly unknown[]>>>(
    columns: Columns,
  ): RowTable<{ [Column in keyof Columns]: Columns[Column][number] }>;
  /** What an `op` gives of the rows from so many before a row to so many after it. */
  rolling<Row, Value, Params = unknown>(
    of: (row: Row, params: Params) => Value,
    frame?: readonly [from: number | null, to: number | null],
    includePeers?: boolean,
  ): (row: Row, params: Params) => Value;
  /** A function that may use names from outside the table. */
  escape<Row, Value, Params = unknown>(
    of: (row: Row, params: Params) => Value,
  ): (row: Row, params: Params) => Value;
  desc<Column extends string>(column: Column): OrderBy<Column>;
}

/** Arquero's operations, and the exact ones for figures. */
export interface TypedOp extends Omit<Arquero["op"], "any" | "sum" | "count"> {
  any<Value>(column: Value): Value;
  count(): number;
  sum(column: number | boolean): number;
  total<U extends Unit>(column: Figure<U>): Figure<U>;
  plus<U extends Unit>(first: Figure<U>, ...others: Figure<U>[]): Figure<U>;
  minus<U extends Unit>(first: Figure<U>, ...others: Figure<U>[]): Figure<U>;
  over<U extends Unit, V extends Unit>(figure: Figure<U>, by: Figure<V>): Figure<Quotient<U, V>>;
  negated<U extends Unit>(figure: Figure<U>): Figure<U>;
  growth<U extends Unit>(current: Figure<U>, prior: Figure<U>): Figure<"ratio">;
  as<V extends Proportion>(figure: Figure<Proportion>, unit: V): Figure<V>;
  is_zero(figure: Figure): boolean;
  is_negative(figure: Figure): boolean;
  printed(figure: Figure): string;
}
