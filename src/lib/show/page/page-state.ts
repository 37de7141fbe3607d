import type { OutputCounts } from "./number-outputs.ts";
import type { Page } from "./page.ts";

/** What a page has by then: its cards, their ids and numbers, the labels and facts of what it shows, and what was counted. */
export interface PageState extends Pick<Page, "cards" | "notes" | "labels" | "facts"> {
  readonly keys: string;
  readonly counts: OutputCounts;
}

/** What a page has now. */
export function pageState({ cards, notes, labels, facts, ids }: Page, counts: OutputCounts): PageState {
  return {
    cards: new Map(cards),
    notes: new Map(notes),
    labels: new Map(labels),
    facts: new Set(facts),
    keys: ids.keys,
    counts: { ...counts },
  };
}

/** Makes a page stand as it did then. */
export function restorePage(page: Page, counts: OutputCounts, then: PageState): void {
  for (const name of ["cards", "notes", "labels"] as const) {
    const now: Map<string, unknown> = page[name];
    now.clear();
    for (const [key, value] of then[name]) now.set(key, value);
  }
  page.facts.clear();
  for (const fact of then.facts) page.facts.add(fact);
  page.ids.restore(then.keys);
  Object.assign(counts, then.counts);
}

/** Whether what is put on a page is the same whether it stands so or so. */
export function areSameStates(a: PageState, b: PageState): boolean {
  if (a === b) return true;
  return (
    a.keys === b.keys &&
    a.counts.tables === b.counts.tables &&
    a.counts.charts === b.counts.charts &&
    areSameLists([...a.facts], [...b.facts]) &&
    (["cards", "notes", "labels"] as const).every((name) =>
      areSameLists([...a[name]].flat(), [...b[name]].flat()),
    )
  );
}

function areSameLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
