import { isProportion } from "../../lib/figures/index.ts";
import type { Release } from "../../lib/release/index.ts";
import { beforeWords, type ComparedSpan, spanWords } from "./compared-spans.ts";
import type { FoundMeasure } from "./find-measures.ts";
import { type SegmentProfit, segmentProfitsIn } from "./find-segments.ts";
import { mainMeasuresOf } from "./glance-notebook.ts";
import { figuresOf, measureChart, seriesLines } from "./measure-sentences.ts";
import { NoSuchTables } from "./no-such-tables.ts";
import type { NotebookSubject } from "./notebook-subject.ts";
import {
  capital,
  cellText,
  headingText,
  listWords,
  nameOf,
  notebookText,
  placeFor,
  spanColumns,
  spanLines,
} from "./notebook-text.ts";

/** What is left of revenue at each profit that the release prints, of the whole and of its segments. */
export function marginsNotebook(
  subject: NotebookSubject,
  { order, title }: { order: number; title?: string },
): string {
  const { release } = subject;
  const { measures, span } = mainMeasuresOf(subject);
  const revenue = measures.find(({ name }) => name === "revenue");
  const profits = measures.filter(({ margin }) => margin !== undefined);
  if (!revenue || profits.length === 0 || !isPositive(release, revenue, span))
    throw new NoSuchTables("no table that prints both revenue and a profit of one period");
  const segments = segmentProfitsIn(release, span);
  const concepts = [revenue, ...profits].map(({ concept }) => concept);
  return notebookText(
    {
      title: title ?? "Margins",
      description: `${capital(listWords(profits.map(({ margin = "" }) => margin.toLowerCase())))} of ${spanWords(span.now)}${span.before ? `, and what changed since ${beforeWords(span).replace(/^(?:in|on) /, "")}` : ""}.`,
      release: release.id,
      order,
    },
    [
      profits.map((profit, at) => marginSentence(release, { revenue, profit }, span, at === 0)).join("\n"),
      placeFor("Say here what moved the margins: prices, costs or the mix."),
      headingText("Margins of the whole"),
      cellText(
        "margins",
        tableLines(
          profits.map(({ margin = "" }) => ({ name: nameOf(margin), title: margin })),
          span,
          "Margins of the whole",
        ),
      ),
      ...(span.before
        ? [
            cellText(
              "chart",
              measureChart(
                {
                  title: "What is left of revenue",
                  description: `${capital(listWords(profits.map(({ margin = "" }) => margin.toLowerCase())))} in both periods.`,
                },
                profits.map(({ margin = "" }) => nameOf(margin)),
                span,
              ),
            ),
          ]
        : []),
      ...segmentParts(segments, span),
      headingText("What was checked"),
      "What the margins are made of, and every margin that the release prints itself, held against what follows from other figures.",
      cellText("checks", [
        `table(checksOf(${[...new Set([...concepts, ...printedMargins(release)])].map((one) => JSON.stringify(one)).join(", ")}), { caption: "Checks of revenue, profits and printed margins" })`,
      ]),
      placeFor("Say here what does not tie, and what it would mean."),
      cellText("definitions", [
        ...spanLines(span),
        ...seriesLines([revenue, ...profits]),
        ...profits.map(
          ({ name, margin = "" }) =>
            `const ${nameOf(margin)} = ${name}.over(revenue).as("percent").named(${JSON.stringify(margin)});`,
        ),
      ]),
    ],
  );
}

function isPositive(release: Release, revenue: FoundMeasure, span: ComparedSpan): boolean {
  const { now, before } = figuresOf(release, revenue, span);
  return [now, before].every((one) => one === null || !(one.isNegative() || one.isZero()));
}

function marginSentence(
  release: Release,
  { revenue, profit }: { readonly revenue: FoundMeasure; readonly profit: FoundMeasure },
  span: ComparedSpan,
  isFirst: boolean,
): string {
  const { margin = "" } = profit;
  const name = nameOf(margin);
  const when = isFirst ? ` in ${spanWords(span.now)}` : "";
  const said = `${margin} was {${name}.at(now)}${when}`;
  const [whole, part] = [figuresOf(release, revenue, span), figuresOf(release, profit, span)];
  if (!whole.now || !whole.before || !part.now || !part.before) return `${said}.`;
  const change = part.now.over(whole.now).minus(part.before.over(whole.before));
  const moved = change.isNegative()
    ? `a fall of {${name}.change(now, before).negated()}`
    : `a rise of {${name}.change(now, before)}`;
  return `${said}, after {${name}.at(before)}${isFirst ? ` ${beforeWords(span)}` : ""}, ${change.isZero() ? "the same" : moved}.`;
}

function tableLines(
  margins: readonly { readonly name: string; readonly title: string }[],
  span: ComparedSpan,
  caption: string,
): readonly string[] {
  const rest = (name: string): string =>
    span.before ? `, earlier: ${name}.at(before), change: ${name}.change(now, before)` : "";
  return [
    "table(",
    "  [",
    ...margins.map(
      ({ name, title }) => `    { margin: ${JSON.stringify(title)}, latest: ${name}.at(now)${rest(name)} },`,
    ),
    "  ],",
    `  { caption: ${JSON.stringify(caption)}, columns: { margin: "Margin", ${spanColumns(span)}${span.before ? ', change: "Change"' : ""} } },`,
    ")",
  ];
}

function segmentParts(segments: readonly SegmentProfit[], span: ComparedSpan): readonly string[] {
  if (segments.length === 0) return [];
  const named = segments.map((one) => ({ ...one, name: nameOf(`segment ${one.title}`) }));
  return [
    headingText("Margins of the segments"),
    segmentSentence(named),
    cellText("segment-margins", tableLines(named, span, "Margins of the segments")),
    cellText(
      "segments",
      named.map(
        ({ name, title, segment, revenue, profit }) =>
          `const ${name} = series(${JSON.stringify(profit)}, ${JSON.stringify(segment)}).over(series(${JSON.stringify(revenue)}, ${JSON.stringify(segment)})).as("percent").named(${JSON.stringify(`${title}, margin`)});`,
      ),
    ),
    placeFor(
      "Say here how the segments differ, and what their mix does to the whole: rateAndMix() takes that apart.",
    ),
  ];
}

function segmentSentence(segments: readonly { readonly title: string; readonly name: string }[]): string {
  const kept = segments.map(({ title, name }, at) =>
    at === 0 ? `${title} kept {${name}.at(now)} of its revenue as profit` : `${title} {${name}.at(now)}`,
  );
  return `${kept.join(", ")}.`;
}

/** The margins that a release prints as percentages. */
function printedMargins(release: Release): readonly string[] {
  const own = [...release.facts.values()].filter(
    ({ concept, unit, figure, period, witnesses }) =>
      figure !== null &&
      isProportion(unit) &&
      !period.includes("/") &&
      witnesses.some(({ table }) => table !== "prose") &&
      /margin/i.test(`${concept} ${release.concepts.get(concept)?.title}`),
  );
  return [...new Set(own.map(({ concept }) => concept))];
}
