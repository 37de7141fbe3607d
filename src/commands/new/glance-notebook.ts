import { beforeWords, type ComparedSpan, lengthWord, spanOf, spanWords } from "./compared-spans.ts";
import { type FoundMeasure, measuresIn } from "./find-measures.ts";
import { statementsIn } from "./find-statements.ts";
import { comparedRows, figuresOf, measureChart, measureSentences, seriesLines } from "./measure-sentences.ts";
import { NoSuchTables } from "./no-such-tables.ts";
import { type NotebookSubject, periodsOf } from "./notebook-subject.ts";
import {
  capital,
  cellText,
  headingText,
  listWords,
  notebookText,
  placeFor,
  spanColumns,
  spanLines,
} from "./notebook-text.ts";

/** The figures that readers look for first, against a year earlier, and what does not add up. */
export function glanceNotebook(
  subject: NotebookSubject,
  { order, title }: { order: number; title?: string },
): string {
  const { release } = subject;
  const { measures, span } = mainMeasuresOf(subject);
  const word = capital(lengthWord(span.now));
  const against = span.before ? `, against ${beforeWords(span).replace(/^(?:in|on) /, "")}` : "";
  const named = listWords(measures.map(({ words }) => words));
  const balance = balanceParts(subject);
  return notebookText(
    {
      title: title ?? `The ${word.toLowerCase()} at a glance`,
      description: `${capital(named)} of ${spanWords(span.now)}${against}, and what of the release does not add up.`,
      release: release.id,
      order,
    },
    [
      measureSentences(release, measures, span),
      "{findingsInWords(findings)}",
      placeFor(
        "Say here what made the difference, and where the release says so: quote(line, words) quotes it.",
      ),
      headingText("Main figures"),
      cellText("main-figures-table", [
        "table(",
        "  [",
        ...comparedRows(release, measures, span),
        "  ],",
        `  { caption: "Main figures", columns: { measure: "Measure", ${spanColumns(span)}${span.before ? ', change: "Change"' : ""} } },`,
        ")",
      ]),
      ...chartParts(measures, span),
      ...balance,
      headingText("What was checked"),
      "Each figure above that can be recomputed from others is held against what the release prints.",
      cellText("checks", [
        `table(checksOf(${measures.map(({ concept }) => JSON.stringify(concept)).join(", ")}), { caption: "Checks of the main figures" })`,
      ]),
      placeFor("Say here what does not tie, and what it would mean."),
      cellText("definitions", [...spanLines(span), ...seriesLines(measures)]),
    ],
  );
}

/** The measures of the income statement, or of all tables without one, that have figures in one period and the one before. */
export function mainMeasuresOf({ release }: NotebookSubject): {
  measures: readonly FoundMeasure[];
  span: ComparedSpan;
} {
  const income = statementsIn(release).find(({ kind }) => kind === "income");
  const found = measuresIn(release, income?.tables ?? release.tables).filter(
    ({ fact }) => release.periods.find(({ id }) => id === fact.period)?.kind === "duration",
  );
  const [first] = found;
  const span = first && spanOf(periodsOf(release, first.concept));
  if (!span) throw new NoSuchTables("no table with revenue, a profit or earnings per share of a period");
  const measures = found.filter((one) => {
    const { now, before } = figuresOf(release, one, span);
    return now !== null && (before !== null || span.before === null);
  });
  return { measures, span };
}

function chartParts(measures: readonly FoundMeasure[], span: ComparedSpan): readonly string[] {
  const names = measures.filter(({ words }) => !words.includes("per share")).map(({ name }) => name);
  if (names.length < 2 || !span.before) return [];
  const words = { title: `${capital(lengthWord(span.now))} beside ${lengthWord(span.now)}`, description: "" };
  const description = `${capital(listWords(measures.filter(({ name }) => names.includes(name)).map((one) => one.words)))} of ${spanWords(span.now)} and of ${spanWords(span.before)}.`;
  return [cellText("chart", measureChart({ ...words, description }, names, span))];
}

function balanceParts({ release }: NotebookSubject): readonly string[] {
  const balance = statementsIn(release).find(({ kind }) => kind === "balance");
  const isAtDay = ({ fact }: FoundMeasure): boolean =>
    release.periods.find(({ id }) => id === fact.period)?.kind === "instant";
  const measures = balance ? measuresIn(release, balance.tables).filter(isAtDay) : [];
  const [first] = measures;
  const span = first && spanOf(periodsOf(release, first.concept), { now: "closing", before: "opening" });
  if (!span?.before) return [];
  const own = measures.filter((one) => {
    const { now, before } = figuresOf(release, one, span);
    return now !== null && before !== null;
  });
  if (own.length === 0) return [];
  return [
    headingText("Balance sheet"),
    measureSentences(release, own, span),
    cellText("balance", [
      "table(",
      "  [",
      ...comparedRows(release, own, span),
      "  ],",
      `  { caption: "From the balance sheet", columns: { measure: "Measure", ${spanColumns(span)}, change: "Change" } },`,
      ")",
    ]),
    cellText("balance-definitions", [...spanLines(span), ...seriesLines(own)]),
  ];
}
