import { sendValues } from "../cells/index.ts";
import { type OutputCounts, pickPrints, type ReleasePage } from "../show/index.ts";
import { type SentPrints, writePrints } from "./sent-prints.ts";

/** What a cell finds counted when it is rendered: the tables, charts and labels before it on its page. */
export interface LiveStart {
  readonly counts: OutputCounts;
  readonly labels: ReadonlyMap<string, number>;
}

/** What the live part of a page needs beside its code. */
export interface LiveData {
  readonly base: string;
  readonly release: string;
  /** What cards tell of the printed figures that were sent, and of what these give. */
  readonly prints: SentPrints;
  /** The keys of the cards of the page as it was built, in the order of their ids. */
  readonly cardKeys: string;
  /** By the index of the cell. */
  readonly starts: ReadonlyMap<number, LiveStart>;
  /** The values of other cells that live ones read, by name. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The data of a live page as text. Throws UnsendableError if a value cannot be carried. */
export function writeLiveData(
  page: ReleasePage,
  values: LiveData["values"],
  starts: LiveData["starts"],
): string {
  const facts = new Set<string>();
  sendValues(values, ({ lineage }) => {
    if (lineage.kind === "reported") for (const { fact } of lineage.sources) facts.add(fact);
  });
  const prints = writePrints(pickPrints(page.prints.data, page.checks, facts));
  const { site, release, ids } = page;
  const data = { base: site.base, release: release.id, prints, cardKeys: ids.keys, starts, values };
  return sendValues(data satisfies LiveData);
}
