import { Reconciliation, Series } from "../analysis/index.ts";
import { type Exact, exact, type Figure, pack, unpack } from "../figures/index.ts";
import { Shown, TableView } from "../show/index.ts";
import type { KindValues, ValueKind } from "./value-kinds.ts";

/** How a value is sent to a reader's browser, as plain data or as values that are sent themselves, and made again there. */
interface SentForm<Value, Parts> {
  readonly send: (value: Value) => Parts;
  readonly receive: (parts: Parts) => Value;
}

type PartsOf<Class extends abstract new (...parts: never[]) => unknown> = ConstructorParameters<Class>;

/** The kinds that can be sent; their names stand in what is sent. Plain data is sent as it is. */
export const sentForms = {
  Figure: form<Figure, ReturnType<typeof pack>>(pack, unpack),
  Exact: form<Exact, string>((value) => value.toFixed(), exact),
  Series: form<Series, PartsOf<typeof Series>>(
    ({ title, figures }) => [title, [...figures]],
    (parts) => new Series(...parts),
  ),
  Reconciliation: form<Reconciliation, PartsOf<typeof Reconciliation>>(
    ({ to, rows, printed, checks }) => [to, rows, printed, checks],
    (parts) => new Reconciliation(...parts),
  ),
  Shown: form<Shown, PartsOf<typeof Shown>>(
    ({ figure, options }) => [figure, options],
    (parts) => new Shown(...parts),
  ),
  TableView: form<TableView, PartsOf<typeof TableView>>(
    ({ table, options }) => [table, options],
    (parts) => new TableView(...parts),
  ),
} satisfies { readonly [K in ValueKind]?: { readonly receive: (parts: never) => KindValues[K] } };

/** The name of a kind that can be sent. */
export type SentKind = keyof typeof sentForms;

function form<Value, Parts>(
  send: (value: Value) => Parts,
  receive: (parts: Parts) => Value,
): SentForm<Value, Parts> {
  return { send, receive };
}
