/** Only in types: the rules of Arquero's for columns are functions that say nothing of themselves. */
declare const rule: unique symbol;

/** Columns that are named by a rule, such as `aq.not("amount")`; `Of` is what the rule is given. */
export interface ColumnRule<Kind extends string, Of> {
  readonly [rule]: { readonly kind: Kind; readonly of: Of };
}

export type Name<Row> = keyof Row & string;
/** One of a list, or what is no list as it is. */
export type Item<Value> = Value extends readonly (infer One)[] ? One : Value;

/** The names that a rule gives, where they can be worked out from what columns are called. */
interface Known<Row, Of> {
  readonly all: Name<Row>;
  readonly startswith: Extract<Name<Row>, `${Of & string}${string}`>;
  readonly endswith: Extract<Name<Row>, `${string}${Of & string}`>;
  readonly has: Extract<Name<Row>, `${string}${Of & string}${string}`>;
}

/** Rules that stand on the order of columns, or on a pattern: a column may be among them or not. */
type Unsure = ColumnRule<"some", unknown>;

type PlainRule = ColumnRule<keyof Known<unknown, unknown> | "some", unknown>;
type Plain<Row> = Name<Row> | { readonly [Column in Name<Row>]?: string } | PlainRule;

/** What verbs take for columns: names, objects that give columns a new name, rules, and lists of these. */
export type Selection<Row> =
  | Plain<Row>
  | readonly Plain<Row>[]
  | ColumnRule<"not", Name<Row> | PlainRule>
  | ColumnRule<"names", string>;

type PlainPicked<Row, One> =
  One extends ColumnRule<infer Kind, infer Of>
    ? Kind extends keyof Known<Row, Of>
      ? Known<Row, Of>[Kind]
      : Name<Row>
    : One extends Name<Row>
      ? One
      : keyof One & Name<Row>;

/** The names of the columns that something selects. */
export type Picked<Row, Of> =
  Of extends ColumnRule<"not", infer Left>
    ? Exclude<Name<Row>, PlainPicked<Row, Exclude<Left, Unsure>>>
    : PlainPicked<Row, Item<Of>>;

/** The columns that something selects, with the names that it gives them. */
export type Selected<Row, Of> = Of extends Unsure | ColumnRule<"not", Unsure>
  ? Partial<Row>
  : Of extends ColumnRule<"names", infer New>
    ? { [Column in New & string]: Row[keyof Row] }
    : Of extends ColumnRule<string, unknown>
      ? Pick<Row, Picked<Row, Of> & keyof Row>
      : PlainSelected<Row, Item<Of>>;

type PlainSelected<Row, One> = One extends Unsure
  ? Partial<Row>
  : One extends ColumnRule<string, unknown>
    ? Pick<Row, PlainPicked<Row, One> & keyof Row>
    : One extends keyof Row
      ? { [Column in One]: Row[Column] }
      : { [Column in keyof One & keyof Row as One[Column] & string]: Row[Column] };

/** Arquero's rules for columns. */
export interface ColumnRules {
  all(): ColumnRule<"all", unknown>;
  not<const Of extends readonly (string | readonly string[] | PlainRule)[]>(
    ...of: Of
  ): ColumnRule<"not", Item<Of[number]>>;
  /** From one column to another, by name or position. */
  range(start: string | number, end: string | number): Unsure;
  /** A text that names have, or a pattern that they match. */
  matches<const Text extends string>(text: Text): ColumnRule<"has", Text>;
  matches(pattern: RegExp): Unsure;
  startswith<const Text extends string>(text: Text): ColumnRule<"startswith", Text>;
  endswith<const Text extends string>(text: Text): ColumnRule<"endswith", Text>;
  /** New names for the first columns, in their order. */
  names<const New extends readonly string[]>(...names: New): ColumnRule<"names", New[number]>;
}
