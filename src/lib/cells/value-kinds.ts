import { Reconciliation, Series } from "../analysis/index.ts";
import { Chart, isDomElement } from "../charts/index.ts";
import { type Check, isVerdict, type Mark } from "../checks/index.ts";
import { type Exact, Figure, formatFigure, isExact } from "../figures/index.ts";
import { type Input, isInput } from "../notebook/index.ts";
import {
  type DataRow,
  isCheck,
  Quotation,
  Shown,
  TableView,
  textOfFigure,
  WorkingPaper,
} from "../show/index.ts";
import type { Html } from "../text/index.ts";

/**
 * The kinds of values that a cell can show, by name. Each has a row in the tables of its forms, which the types ask for:
 * here how it is told and named, `htmlForms` for the page, `tableForms` for files, and `sentForms` if a reader's browser
 * can be sent it. They are apart since a page that lives loads the first two alone, and the tables when a file is asked for.
 */
export interface KindValues {
  Reconciliation: Reconciliation;
  Series: Series;
  Chart: Chart;
  TableView: TableView;
  WorkingPaper: WorkingPaper;
  Input: Input;
  Element: Element;
  Figure: Figure;
  Shown: Shown;
  Exact: Exact;
  Quotation: Quotation;
  Check: Check;
  Verdict: Mark & string;
  Text: string;
  Number: number | boolean | bigint;
  Nothing: null | undefined;
  Tree: Html;
  Rows: RowSource;
  Checks: readonly Check[];
  List: readonly unknown[];
}

/** The name of a kind. */
export type ValueKind = keyof KindValues;

/** A value with its kind. */
export type KnownValue = {
  readonly [K in ValueKind]: { readonly kind: K; readonly value: KindValues[K] };
}[ValueKind];

interface KindRow<Value> {
  readonly is: (value: unknown) => value is Value;
  /** What stands for it inside of a value that has no form of its own; its entries, where none is said. */
  readonly words?: (value: Value) => string;
}

/** In this order, the first that a value is. */
const kinds: { readonly [K in ValueKind]: KindRow<KindValues[K]> } = {
  Reconciliation: { is: (value) => value instanceof Reconciliation, words: ({ title }) => title },
  Series: { is: (value) => value instanceof Series, words: ({ title }) => title },
  Chart: { is: (value) => value instanceof Chart, words: ({ spec }) => spec.title },
  TableView: { is: (value) => value instanceof TableView },
  WorkingPaper: { is: (value) => value instanceof WorkingPaper, words: ({ table }) => table.caption },
  Input: { is: isInput, words: ({ name }) => name },
  Element: { is: isDomElement, words: ({ localName }) => `<${localName}>` },
  Figure: { is: (value) => value instanceof Figure, words: (value) => formatFigure(value) },
  Shown: { is: (value) => value instanceof Shown, words: (value) => textOfFigure(value) },
  Exact: { is: isExact, words: (value) => value.toFixed() },
  Quotation: { is: (value) => value instanceof Quotation, words: ({ words }) => JSON.stringify(words) },
  Check: { is: isCheck, words: ({ id }) => id },
  Verdict: { is: (value): value is Mark & string => typeof value === "string" && isVerdict(value) },
  Text: { is: (value) => typeof value === "string" },
  Number: {
    is: (value) => typeof value === "number" || typeof value === "boolean" || typeof value === "bigint",
  },
  Nothing: { is: (value) => value === null || value === undefined },
  Tree: { is: isTree },
  Rows: { is: isRowSource },
  Checks: { is: isCheckList },
  List: { is: (value) => Array.isArray(value) },
};

const names = Object.keys(kinds) as readonly ValueKind[];

/** A value with its kind; null for one of none, which is inspected. */
export function knownAs(value: unknown): KnownValue | null {
  const kind = names.find((name) => kinds[name].is(value));
  return kind ? ({ kind, value } as KnownValue) : null;
}

/** Whether a value is of a kind. */
export function isKind<K extends ValueKind>(kind: K, value: unknown): value is KindValues[K] {
  return kinds[kind].is(value);
}

/** What stands for a value inside of another, `9,924`; null where its entries do. */
export function inspectedWords(value: unknown): string | null {
  const known = knownAs(value);
  return known && wordsOfKnown(known);
}

function wordsOfKnown<K extends ValueKind>({
  kind,
  value,
}: {
  kind: K;
  value: KindValues[K];
}): string | null {
  return kinds[kind].words?.(value) ?? null;
}

/** What rows can be taken from: an Arquero table, or an array of plain objects. */
export type RowSource = { objects(): readonly DataRow[] } | readonly DataRow[];

/** The rows of what has some; none of a table that is something else. */
export function rowsIn(value: unknown): readonly DataRow[] {
  if (!isRowSource(value)) return [];
  return "objects" in value ? value.objects() : value;
}

function isRowSource(value: unknown): value is RowSource {
  if (!Array.isArray(value)) return isArqueroTable(value);
  return value.length > 0 && value.every((one) => isPlain(one) && !isCheck(one) && !isTree(one));
}

function isArqueroTable(value: unknown): value is { objects(): readonly DataRow[] } {
  const isObject = typeof value === "object" && value !== null;
  return isObject && "objects" in value && typeof value.objects === "function" && "columnNames" in value;
}

function isPlain(value: unknown): value is DataRow {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A series as the one row of a table. */
export function rowOfSeries({ title, figures }: Series): DataRow {
  return { "": title, ...Object.fromEntries(figures) };
}

/** Whether a value is a list of checks. */
export function isCheckList(value: unknown): value is readonly Check[] {
  return Array.isArray(value) && value.length > 0 && value.every(isCheck);
}

function isTree(value: unknown): value is Html {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    (value.type === "element" || value.type === "text") &&
    ("tagName" in value || "value" in value)
  );
}
