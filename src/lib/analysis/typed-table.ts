import type { Figure } from "../figures/index.ts";
import type { ColumnRule, Item, Name, Picked, Selected, Selection } from "./column-selection.ts";

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
type Both<Union> = (Union extends unknown ? (of: Union) => void : never) extends (of: infer All) => void
  ? All
  : never;

/** The columns of a pivot: one for each key, and of several values one for each value and key. */
type Pivoted<Key extends string, Values> =
  IsOne<keyof Values> extends true
    ? { [Column in Key]: Given<Values>[keyof Values] }
    : { [Value in keyof Values & string as `${Value}_${Key}`]: Given<Values>[Value] };
type IsOne<Union> = [Union] extends [Both<Union>] ? true : false;

type Folded<Row, K extends keyof Row, As extends readonly [string, string]> = Flat<
  Omit<Row, K> & { [Column in As[0]]: K } & { [Column in As[1]]: Row[K] }
>;

interface PivotOptions {
  readonly limit?: number;
  readonly keySeparator?: string;
  readonly valueSeparator?: string;
  readonly sort?: boolean;
}

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

interface SpreadOptions<As extends string> {
  readonly as?: readonly As[];
  readonly limit?: number;
  readonly drop?: boolean;
}

/** What of a table is written, and how; figures that nothing is said of are as they are printed. */
interface TextOptions<Row> {
  readonly columns?: Selection<Row>;
  readonly format?: { readonly [Column in Name<Row>]?: (value: Row[Column]) => unknown };
  readonly limit?: number;
  readonly offset?: number;
}

/** An Arquero table that knows its columns, and by which of them it is grouped. */
export interface RowTable<Row, Groups extends keyof Row = never, Params = unknown> extends Iterable<Row> {
  derive<const V extends Expressions<Row, Params>>(values: V): RowTable<With<Row, Given<V>>, never, Params>;
  filter(criteria: (row: Row, params: Params) => unknown): RowTable<Row, Groups, Params>;
  params<P extends object>(values: P): RowTable<Row, Groups, P>;
  groupby<const S extends readonly (Name<Row> | readonly Name<Row>[] | ColumnRule<string, unknown>)[]>(
    ...keys: S
  ): RowTable<Row, Picked<Row, S[number]> & keyof Row, Params>;
  groupby<const V extends Readonly<Record<string, (row: Row, params: Params) => unknown>>>(
    values: V,
  ): RowTable<With<Row, Given<V>>, keyof With<Row, Given<V>> & keyof V, Params>;
  ungroup(): RowTable<Row, never, Params>;
  count<const A extends string = "count">(options?: {
    readonly as: A;
  }): RowTable<Flat<Pick<Row, Groups> & { [Column in A]: number }>>;
  rollup<V extends Expressions<Row, Params>>(values?: V): RowTable<Flat<Pick<Row, Groups> & Given<V>>>;
  pivot<K extends Name<Row>, V extends Expressions<Row, Params>>(
    key: K,
    values: V,
    options?: PivotOptions,
  ): RowTable<Flat<Pick<Row, Groups> & Pivoted<Row[K] & string, V>>>;
  pivot<K extends Name<Row>, V extends Name<Row>>(
    key: K,
    value: V,
    options?: PivotOptions,
  ): RowTable<Flat<Pick<Row, Groups> & { [Column in Row[K] & string]: Row[V] }>>;
  fold<const S extends Selection<Row>, const A extends readonly [string, string] = readonly ["key", "value"]>(
    columns: S,
    options?: { readonly as: A },
  ): RowTable<Folded<Row, Picked<Row, S> & keyof Row, A>>;
  select<const S extends readonly Selection<Row>[]>(
    ...columns: S
  ): RowTable<Flat<Both<Selected<Row, S[number]>>>>;
  relocate(
    columns: Selection<Row>,
    to: { readonly before: Name<Row> } | { readonly after: Name<Row> },
  ): RowTable<Row, Groups, Params>;
  assign<More, Others = unknown>(
    other: RowTable<More>,
    ...others: readonly RowTable<Others>[]
  ): RowTable<With<Row, More & Others>>;
  impute<const V extends { readonly [Column in Name<Row>]?: () => unknown }>(
    values: V,
    options?: { readonly expand?: Name<Row> | readonly Name<Row>[] },
  ): RowTable<Row, Groups, Params>;
  sample(
    size: number,
    options?: {
      readonly replace?: boolean;
      readonly shuffle?: boolean;
      readonly weight?: Name<Row> | ((row: Row) => number);
    },
  ): RowTable<Row, Groups>;
  unorder(): RowTable<Row, Groups, Params>;
  unroll<K extends Name<Row>>(
    ...columns: K[]
  ): RowTable<{ [Column in keyof Row]: Column extends K ? Item<Row[Column]> : Row[Column] }>;
  /** The items of a list in columns of their own, `parts_1` and so on where no names are given. */
  spread<K extends Name<Row>, const A extends string = `${K}_${number}`>(
    column: K,
    options?: SpreadOptions<A>,
  ): RowTable<Flat<Omit<Row, K> & { [Column in A]: Item<Row[K]> }>>;
  spread<
    const V extends Readonly<Record<string, (row: Row, params: Params) => unknown>>,
    const A extends string = `${keyof V & string}_${number}`,
  >(values: V, options?: SpreadOptions<A>): RowTable<Flat<Row & { [Column in A]: Item<Given<V>[keyof V]> }>>;
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
    on: On<Row, Other>,
    ...columns: K[]
  ): RowTable<Flat<Row & { [Column in K]: Other[Column] | undefined }>>;
  union(...others: readonly RowTable<Row>[]): RowTable<Row>;
  intersect(...others: readonly RowTable<Row>[]): RowTable<Row>;
  except(...others: readonly RowTable<Row>[]): RowTable<Row>;
  toCSV(options?: TextOptions<Row> & { readonly delimiter?: string; readonly header?: boolean }): string;
  toHTML(options?: TextOptions<Row>): string;
  toJSON(options?: TextOptions<Row> & { readonly type?: "rows" | "columns" | "ndjson" | null }): string;
  toMarkdown(options?: TextOptions<Row>): string;
  toArrow(options?: object): ReturnType<ColumnTable["toArrow"]>;
  toArrowIPC(options?: object): ReturnType<ColumnTable["toArrowIPC"]>;
  print(options?: object): this;
  objects(options?: { readonly limit?: number; readonly offset?: number }): Row[];
  object(row?: number): Row;
  values<K extends Name<Row>>(column: K): IterableIterator<Row[K]>;
  getter<K extends Name<Row>>(column: K): (row?: number) => Row[K];
  column<K extends Name<Row>>(column: K): TableColumn<Row[K]> | undefined;
  columnAt(index: number): TableColumn<Row[keyof Row]> | undefined;
  /** The rows that are left, as numbers of all rows, in their order. */
  indices(ordered?: boolean): Uint32Array;
  /** The same for each group. */
  partitions(ordered?: boolean): ArrayLike<number>[];
  scan(visit: (row: number, data: unknown, stop: () => void) => void, ordered?: boolean): void;
  reduce(reducer: Parameters<ColumnTable["reduce"]>[0]): RowTable<Record<string, unknown>>;
  comparator(): ReturnType<ColumnTable["comparator"]>;
  groups(): ReturnType<ColumnTable["groups"]>;
  mask(): ReturnType<ColumnTable["mask"]>;
  data(): ReturnType<ColumnTable["data"]>;
  readonly size: number;
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

/** The values of a column, of all rows, as they lie in the table. */
interface TableColumn<Value> extends Iterable<Value> {
  readonly length: number;
  at(row: number): Value;
}

/** An order by a column. */
export interface OrderBy<Column extends string> {
  readonly column: Column;
}

type ColumnTable = import("arquero").ColumnTable;
