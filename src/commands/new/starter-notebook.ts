import type { Fact, Period, Release } from "../../lib/release/index.ts";
import { UsageError } from "../program/run-command.ts";
import { yamlText } from "./notebook-text.ts";

/** What a new notebook is about, and its place in the list. */
export interface StarterNotebook {
  readonly title: string;
  readonly release: Release;
  readonly order: number;
}

/**
 * The text of a new notebook that builds over any release that prints a figure: front matter, figures in a sentence, a
 * heading with an id, a table, a chart and the cell that they come from.
 *
 * @throws UsageError if the release prints none
 */
export function starterNotebook({ title, release, order }: StarterNotebook): string {
  const { concept, segment, periods } = firstMeasure(release);
  const [latest = ""] = periods;
  const ids = [concept, ...(segment ? [segment] : [])].map((id) => JSON.stringify(id)).join(", ");
  return `---
title: ${yamlText(title)}
description: One sentence that says what a reader will find here.
release: ${release.id}
order: ${order}
draft: true
---

{measure.title} came to {measure.at(latest)} in {latest}. Each figure on this page opens to the line it was printed on.

## What the release prints {/* #as-printed */}

\`\`\`ts id=by-period code=open
table(rows, { caption: measure.title, columns: { period: "Period", amount: "Amount" } })
\`\`\`

\`\`\`ts id=chart
barChart({
  title: measure.title,
  description: "One sentence that says what to see here.",
  rows: rows.map((row) => [row.period, row.amount]),
})
\`\`\`

\`\`\`ts id=definitions code=folded
const latest = "${latest}";
const measure = series(${ids});
const periods = ${JSON.stringify(periods).replaceAll(",", ", ")} as const;
const rows = periods.map((period) => ({ period, amount: measure.at(period) }));
\`\`\`
`;
}

interface Measure {
  readonly concept: string;
  readonly segment: string;
  readonly periods: readonly string[];
}

/** The first measure of the whole company in the tables, or else any, in its latest period and those as long. */
function firstMeasure(release: Release): Measure {
  const facts = release.witnesses.flatMap(({ fact, table }) => {
    const found = release.facts.get(fact);
    const period = release.periods.find(({ id }) => id === found?.period);
    return found?.figure && period ? [{ fact: found, period, table }] : [];
  });
  const tabled = facts.filter(({ table }) => table !== "prose");
  const first = tabled.find(({ fact }) => fact.segment === "") ?? tabled[0] ?? facts[0];
  if (!first) throw new UsageError(`the release "${release.id}" prints no figure to begin with`);
  const own = new Map(
    facts.filter(({ fact }) => isSame(fact, first.fact)).map((one) => [one.period.id, one.period]),
  );
  const latest = [...own.values()].toSorted((a, b) => b.end.localeCompare(a.end) || days(a) - days(b));
  const alike = latest.filter((one) => latest[0] && Math.abs(days(one) - days(latest[0])) < 7);
  return { concept: first.fact.concept, segment: first.fact.segment, periods: alike.map(({ id }) => id) };
}

const isSame = (a: Fact, b: Fact): boolean => a.concept === b.concept && a.segment === b.segment;

const days = ({ start, end }: Period): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
