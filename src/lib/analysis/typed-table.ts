import type { Figure, Proportion, Quotient, Unit } from "../figures/index.ts";

/** What is worked out for each row, or for each group: a function of the row, or what an `op` gives. */
type Expression<Row, Params> = ((row: Row, params: Params) => unknown) | number | string | boolean | Figure;
type Expressions<Row, Params> = Readonly<Record<string, Expression<Row, Params>>>;

/** The columns that expressions give. */
type Given<Values> = {
  [Name in keyof Values]: Values[Name] extends (...row: never[]) => infer Value ? Value : Values[Name];
};

/** One row type for an intersection, as editors show it. */
type Flat<Row> = { [Name in keyof Row]: Row[Name] };
type With<Row, More> = Flat<Omit<Row, keyof More> & More>;
type Name<Row> = keyof Row & string;

/** What `select` takes: names of columns, or objects that give columns a new name. */
type Selection<Row> = Name<Row> | { readonly [Column in Name<Row>]?: string };
type Selected<Row, Item> = Item extends keyof Row
  ? { [Column in Item]: Row[Column] }
  : { [Column in keyof Item & keyof Row as Item[Column] & string]: Row[Column] };
type Both<Union> = (Union extends unknown ? (of: Union) => void : never) extends (of: infer All) => void
  ? All
  : never;

/** The columns of a pivot: one for each key, and of several values one for each value and key. */
type Pivoted<Key extends string, Values> =
  IsOne<keyof Values> extends true
    ? { [Column in Key]: Given<Values>[keyof Values] }
    : { [Value in keyof Values & string as `${Value}_${Key}`]: Given<Values>[Value] };
type IsOne<Union> = [Union] extends [Both<Union>] ? true : false;

/** One of a list, or what is no list as it is. */
type Item<Value> = Value extends readonly (infer One)[] ? One : Value;

/** What rows of two tables are joined by: a column of both, columns of each, or a function of two rows. */
type On<Row, Other> =
  | (Name<Row> & Name<Other>)
  | readonly (Name<Row> & Name<Other>)[]
  | readonly [Name<Row> | readonly Name<Row>[], Name<Other> | readonly Name<Other>[]]
  | ((a: Row, b: Other) => unknown);

/** The columns of one of two tables side by side: names that both have end with the number of the table. */
type Numbered<Row, Other, At extends number> = {
  [Column in keyof Row as Column extends keyof Other & string ? `${Column}_${At}` : Column]: Row[Column];
};

/** What of a table is written. */
interface TextOptions<Row> {
  readonly columns?: readonly Name<Row>[];
  readonly limit?: number;
  readonly offset?: number;
}

/** An Arquero table that knows its columns, and by which of them it is grouped. */
export interface RowTable<Row, Groups extends keyof Row = never, Params = unknown> extends Iterable<Row> {
  derive<const V extends Expressions<Row, Params>>(values: V): RowTable<With<Row, Given<V>>, never, Params>;
  filter(criteria: (row: Row, params: Params) => unknown): RowTable<Row, Groups, Params>;
  params<P extends object>(values: P): RowTable<Row, Groups, P>;
  groupby<K extends Name<Row>>(...keys: K[]): RowTable<Row, K, Params>;
  groupby<const V extends Readonly<Record<string, (row: Row, params: Params) => unknown>>>(
    values: V,
  ): RowTable<With<Row, Given<V>>, keyof With<Row, Given<V>> & keyof V, Params>;
  ungroup(): RowTable<Row, never, Params>;
  count<const A extends string = "count">(options?: {
    readonly as: A;
  }): RowTable<Flat<Pick<Row, Groups> & { [Column in A]: number }>>;
  rollup<V extends Expressions<Row, Params>>(values: V): RowTable<Flat<Pick<Row, Groups> & Given<V>>>;
  pivot<K extends Name<Row>, V extends Expressions<Row, Params>>(
    key: K,
    values: V,
  ): RowTable<Flat<Pick<Row, Groups> & Pivoted<Row[K] & string, V>>>;
  fold<K extends Name<Row>, const A extends readonly [string, string] = readonly ["key", "value"]>(
    columns: readonly K[],
    options?: { readonly as: A },
  ): RowTable<Flat<Omit<Row, K> & { [Column in A[0]]: K } & { [Column in A[1]]: Row[K] }>>;
  select<const S extends readonly Selection<Row>[]>(
    ...columns: S
  ): RowTable<Flat<Both<Selected<Row, S[number]>>>>;
  relocate(
    columns: Name<Row> | readonly Name<Row>[],
    to: { readonly before: Name<Row> } | { readonly after: Name<Row> },
  ): RowTable<Row, Groups, Params>;
  assign<More>(other: RowTable<More>): RowTable<With<Row, More>>;
  impute<const V extends { readonly [Column in Name<Row>]?: () => unknown }>(
    values: V,
    options?: { readonly expand?: Name<Row> | readonly Name<Row>[] },
  ): RowTable<Row, Groups, Params>;
  sample(
    size: number,
    options?: { readonly replace?: boolean; readonly shuffle?: boolean },
  ): RowTable<Row, Groups>;
  unorder(): RowTable<Row, Groups, Params>;
  unroll<K extends Name<Row>>(
    ...columns: K[]
  ): RowTable<{ [Column in keyof Row]: Column extends K ? Item<Row[Column]> : Row[Column] }>;
  spread<const A extends string>(
    column: Name<Row>,
    options: { readonly as: readonly A[]; readonly drop?: boolean },
  ): RowTable<Flat<Row & { [Column in A]: unknown }>>;
  rename<const S extends { readonly [Column in Name<Row>]?: string }>(
    names: S,
  ): RowTable<Flat<Omit<Row, keyof S> & Selected<Row, S>>>;
  orderby(
    ...keys: readonly (Name<Row> | OrderBy<Name<Row>> | ((row: Row) => unknown))[]
  ): RowTable<Row, Groups>;
  slice(start?: number, end?: number): RowTable<Row, Groups>;
  dedupe(...keys: readonly Name<Row>[]): RowTable<Row>;
  concat<Other>(other: RowTable<Other>): RowTable<Row | Other extends Row ? Row : Flat<Row | Other>>;
  join<Other>(other: RowTable<Other>, on?: On<Row, Other>): RowTable<Flat<Row & Omit<Other, keyof Row>>>;
  join_left<Other>(
    other: RowTable<Other>,
    on?: On<Row, Other>,
  ): RowTable<Flat<Row & Partial<Omit<Other, keyof Row>>>>;
  join_right<Other>(
    other: RowTable<Other>,
    on?: On<Row, Other>,
  ): RowTable<Flat<Partial<Omit<Row, keyof Other>> & Other>>;
  join_full<Other>(
    other: RowTable<Other>,
    on?: On<Row, Other>,
  ): RowTable<Flat<Partial<Row> & Partial<Omit<Other, keyof Row>>>>;
  cross<Other>(other: RowTable<Other>): RowTable<Flat<Numbered<Row, Other, 1> & Numbered<Other, Row, 2>>>;
  semijoin<Other>(other: RowTable<Other>, on?: On<Row, Other>): RowTable<Row, Groups>;
  antijoin<Other>(other: RowTable<Other>, on?: On<Row, Other>): RowTable<Row, Groups>;
  lookup<Other, K extends Name<Other>>(
    other: RowTable<Other>,
    on: (Name<Row> & Name<Other>) | readonly [Name<Row>, Name<Other>],
    ...columns: K[]
  ): RowTable<Flat<Row & { [Column in K]: Other[Column] | undefined }>>;
  union(...others: readonly RowTable<Row>[]): RowTable<Row>;
  intersect(...others: readonly RowTable<Row>[]): RowTable<Row>;
  except(...others: readonly RowTable<Row>[]): RowTable<Row>;
  toCSV(options?: TextOptions<Row> & { readonly delimiter?: string; readonly header?: boolean }): string;
  toHTML(options?: TextOptions<Row>): string;
  toJSON(options?: TextOptions<Row>): string;
  toMarkdown(options?: TextOptions<Row>): string;
  objects(options?: { readonly limit?: number; readonly offset?: number }): Row[];
  object(row?: number): Row;
  values<K extends Name<Row>>(column: K): IterableIterator<Row[K]>;
  totalRows(): number;
  isFiltered(): boolean;
  isGrouped(): boolean;
  isOrdered(): boolean;
  columnName(index: number): string;
  columnIndex(name: Name<Row>): number;
  reify(): RowTable<Row, Groups>;
  get<K extends Name<Row>>(column: K, row?: number): Row[K];
  array<K extends Name<Row>>(column: K): Row[K][];
  numRows(): number;
  numCols(): number;
  columnNames(): string[];
}

/** An order by a column. */
export interface OrderBy<Column extends string> {
  readonly column: Column;
}

type Arquero = typeof import("arquero");

/** Arquero, with tables that know their columns. */
export interface TypedArquero extends Omit<Arquero, "from" | "escape" | "desc" | "op"> {
  from<Row extends object>(rows: Iterable<Row>): RowTable<Row>;
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
