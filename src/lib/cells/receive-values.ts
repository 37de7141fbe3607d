import { parse } from "devalue";
import { Reconciliation, Series } from "../analysis/index.ts";
import { exact, type Parcel, unpack } from "../figures/index.ts";
import { Shown, TableView } from "../show/index.ts";

type Parts<T extends abstract new (...parts: never[]) => unknown> = ConstructorParameters<T>;

/** The values that `sendValues` wrote. */
export function receiveValues(text: string): unknown {
  return parse(text, {
    Figure: (parcel: Parcel) => unpack(parcel),
    Exact: (digits: string) => exact(digits),
    Series: (parts: Parts<typeof Series>) => new Series(...parts),
    Reconciliation: (parts: Parts<typeof Reconciliation>) => new Reconciliation(...parts),
    Shown: (parts: Parts<typeof Shown>) => new Shown(...parts),
    TableView: (parts: Parts<typeof TableView>) => new TableView(...parts),
  });
}
