import { sendValues } from "../cells/index.ts";
import { asPrinted } from "../checks/index.ts";
import type { CardCheck, OutputCounts, Page } from "../show/index.ts";

/** What a cell finds counted when it is rendered: the tables, charts and labels before it on its page. */
export interface LiveStart {
  readonly counts: OutputCounts;
  readonly labels: ReadonlyMap<string, number>;
}

/** What the live part of a page needs beside its code. */
export interface LiveData {
  readonly base: string;
  readonly release: string;
  /** The lines of the release on which the figures stand that were sent, by number. */
  readonly lines: ReadonlyMap<number, string>;
  /** The checks on these figures, as far as cards tell of them. */
  readonly checks: readonly CardCheck[];
  /** By the index of the cell. */
  readonly starts: ReadonlyMap<number, LiveStart>;
  /** The values of other cells that live ones read, by name. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The data of a live page as text. Throws UnsendableError if a value cannot be carried. */
export function writeLiveData(page: Page, values: LiveData["values"], starts: LiveData["starts"]): string {
  const lines = new Map<number, string>();
  const facts = new Set<string>();
  sendValues(values, ({ lineage }) => {
    if (lineage.kind !== "reported") return;
    for (const { fact, line } of lineage.sources) {
      facts.add(fact);
      lines.set(line, page.release.lines[line - 1] ?? "");
    }
  });
  const checks = page.checks.filter(({ witness }) => facts.has(witness.fact)).map(toSent);
  const data: LiveData = { base: page.site.base, release: page.release.id, lines, checks, starts, values };
  return sendValues(data);
}

function toSent(check: CardCheck): CardCheck {
  const { id, list, rule, verdict, witness } = check;
  return {
    id,
    list,
    rule,
    verdict,
    witness: { fact: witness.fact, printed: asPrinted(witness), line: witness.line },
  };
}
