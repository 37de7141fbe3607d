import { oneStop } from "../show/index.ts";
import { type Child, type Html, h } from "../text/index.ts";
import { Control } from "./control.ts";
import { inputId, refusedId } from "./input-ids.ts";
import type { Draw, Field, Values } from "./kind.ts";
import { type Option, toOptions } from "./options.ts";
import { type AddressOf, toSubset } from "./subset.ts";

/** What the author of a table to choose from says. */
export interface TableSpec<Row extends object, Key extends keyof Row & string> {
  readonly name: string;
  readonly label: string;
  /** The column whose texts tell the rows apart, in kebab-case. */
  readonly key: Key;
  /** The columns to show, by name, with their titles; left out, all but the key. The first is what a row is called. */
  readonly columns?: Readonly<Partial<Record<keyof Row & string, string>>>;
  readonly caption?: string;
  /** The keys of the rows that are checked as published; left out, all. */
  readonly value?: readonly string[];
  /** What the address lists; left out, what is checked. */
  readonly address?: AddressOf;
}

/** A table with a box for each row: the rows whose box is checked, in their order. */
export function tableInput<Row extends object, const Key extends keyof Row & string>(
  rows: readonly Row[],
  spec: TableSpec<Row, Key>,
): Control<readonly Row[]> {
  const { name, address = "checked" } = spec;
  const keyOf = (row: Row): string => String(row[spec.key]);
  const columns = columnsOf(rows, spec);
  const titleOf = (row: Row): string => (columns[0] ? titleIn(row, columns[0][0]) : null) ?? keyOf(row);
  const ids = toOptions(name, rows.map(keyOf));
  const options = ids.map(({ id }, index) => optionOf(id, rows[index], titleOf));
  const chosen = (values: Values): readonly Row[] => rows.filter((row) => values.includes(keyOf(row)));
  return new Control<readonly Row[]>(spec, {
    ...toSubset(name, options, spec.value ?? rows.map(keyOf), address),
    domain: null,
    name: "table",
    valueOf: chosen,
    words: (values) => chosen(values).map(titleOf).join("; ") || "none",
    draw: (field, values, inline) => {
      const lines = rows.map((row) => line(field, row, keyOf(row), values, columns, inline));
      return [fieldset(field, spec.caption ?? "", columns, lines)];
    },
  });
}

type Column = readonly [name: string, title: string];

function columnsOf<Row extends object, Key extends keyof Row & string>(
  rows: readonly Row[],
  { key, columns }: TableSpec<Row, Key>,
): readonly Column[] {
  if (columns) return Object.entries(columns).map(([name, title]) => [name, String(title)]);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const shown = names.filter((name) => name !== key);
  return (shown.length > 0 ? shown : names).map((name) => [name, name]);
}

function titleIn(row: object, name: string): string | null {
  const title: unknown = Reflect.get(row, name);
  return typeof title === "string" ? title : null;
}

function optionOf<Row>(id: string, row: Row | undefined, titleOf: (row: Row) => string): Option {
  return { id, label: row === undefined ? id : titleOf(row) };
}

function line(
  { name }: Field,
  row: object,
  key: string,
  values: Values,
  columns: readonly Column[],
  inline: Draw,
): Html {
  const id = inputId(name, key);
  const checked = values.includes(key);
  const box = h("input", { type: "checkbox", id, name, value: key, checked, "aria-labelledby": `${id}-row` });
  const cells = columns.map(([column], index) => {
    const value: unknown = Reflect.get(row, column);
    const inside: Child =
      index === 0 && typeof value === "string" ? h("label", { for: id }, value) : inline(value);
    return index === 0
      ? h("th", { scope: "row", id: `${id}-row` }, inside)
      : h("td", { class: numeric(value) }, inside);
  });
  return h("tr", {}, h("td", { class: "input-check" }, h("label", { class: "input-option" }, box)), cells);
}

/** Anything but words stands as numbers do. */
const numeric = (value: unknown): string | false => typeof value !== "string" && "number positive";

function fieldset(
  { name, label }: Field,
  caption: string,
  columns: readonly Column[],
  lines: readonly Html[],
): Html {
  const titles = columns.map(([, title]) => h("th", { scope: "col" }, title));
  const head = h("thead", {}, h("tr", {}, h("td", {}), titles));
  const described = { "aria-describedby": refusedId(name) };
  const body = [caption && h("caption", {}, caption), head, h("tbody", {}, lines)];
  const region = { class: "table-scroll", role: "region", "aria-label": caption || label };
  const table = h("table", { class: "statement input-table" }, body);
  return h(
    "fieldset",
    described,
    h("legend", { class: "input-label" }, label),
    oneStop(region, `_past-${name}`, table),
  );
}
