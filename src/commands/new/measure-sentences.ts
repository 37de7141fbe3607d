import type { Figure } from "../../lib/figures/index.ts";
import type { Release } from "../../lib/release/index.ts";
import { longDate } from "../../lib/text/index.ts";
import { beforeWords, type ComparedSpan, spanWords } from "./compared-spans.ts";
import type { FoundMeasure } from "./find-measures.ts";
import { figureIn } from "./notebook-subject.ts";
import { amountText, capital } from "./notebook-text.ts";

/** Measures that are printed for a period, as sentences whose figures are expressions; the first says which period that is. */
export function measureSentences(
  release: Release,
  measures: readonly FoundMeasure[],
  span: ComparedSpan,
): string {
  return measures
    .flatMap((measure, at) => {
      const { now, before } = figuresOf(release, measure, span);
      return now ? [sentence(measure, now, before, span, at === 0)] : [];
    })
    .join("\n");
}

/** The figures of a measure in both periods. */
export function figuresOf(
  release: Release,
  { concept }: Pick<FoundMeasure, "concept">,
  { now, before }: Pick<ComparedSpan, "now" | "before">,
): { readonly now: Figure | null; readonly before: Figure | null } {
  const of = (id: string | undefined): Figure | null => (id ? figureIn(release, concept, "", id) : null);
  return { now: of(now.id), before: of(before?.id) };
}

function sentence(
  { name, words, loss, areMany }: FoundMeasure,
  now: Figure,
  before: Figure | null,
  span: ComparedSpan,
  isFirst: boolean,
): string {
  const isLoss = loss !== undefined && now.isNegative();
  const figure = amountText(`${name}.at(${span.names.now})${isLoss ? ".negated()" : ""}`, now);
  const when = span.now.kind === "instant" ? ` on ${spanWords(span.now)}` : ` in ${spanWords(span.now)}`;
  const said = `${capital(isLoss ? loss : words)} ${areMany && !isLoss ? "were" : "was"} ${figure}${isFirst ? when : ""}`;
  if (!before) return `${said}.`;
  if (name === "revenue" && !before.isNegative() && !before.isZero() && !now.isNegative())
    return `${said}, ${growthWords(name, now, before, span)} ${beforeWords(span)}.`;
  return `${said}, after ${earlier({ name, words, loss }, before, span, isLoss)}${isFirst ? ` ${beforeWords(span)}` : ""}.`;
}

function growthWords(name: string, now: Figure, before: Figure, { names }: ComparedSpan): string {
  const growth = `${name}.growth(${names.now}, ${names.before})`;
  return now.minus(before).isNegative() ? `{${growth}.negated()} less than` : `{${growth}} more than`;
}

function earlier(
  { name, words, loss }: Pick<FoundMeasure, "name" | "words" | "loss">,
  before: Figure,
  { names }: ComparedSpan,
  isLoss: boolean,
): string {
  const wasLoss = loss !== undefined && before.isNegative();
  const figure = amountText(`${name}.at(${names.before})${wasLoss ? ".negated()" : ""}`, before);
  if (wasLoss === isLoss) return figure;
  return wasLoss ? `a loss of ${figure}` : `${words} of ${figure}`;
}

/** The lines of a cell that takes the series of measures. */
export function seriesLines(measures: readonly Pick<FoundMeasure, "name" | "concept">[]): readonly string[] {
  return measures.map(({ name, concept }) => `const ${name} = series(${JSON.stringify(concept)});`);
}

/** A row for each measure, of its figures in both periods and the change between them. */
export function comparedRows(
  release: Release,
  measures: readonly FoundMeasure[],
  span: ComparedSpan,
): readonly string[] {
  return measures.map((measure) => {
    const { name } = measure;
    const { before } = figuresOf(release, measure, span);
    const at = span.names;
    const rest = before
      ? `, earlier: ${name}.at(${at.before}), change: ${name}.change(${at.now}, ${at.before})`
      : "";
    return `    { measure: ${name}.title, latest: ${name}.at(${at.now})${rest} },`;
  });
}

/** A chart with two bars for each measure. */
export function measureChart(
  { title, description }: { readonly title: string; readonly description: string },
  names: readonly string[],
  { now, before, names: at }: ComparedSpan,
): readonly string[] {
  const bars = (name: string): readonly string[] => [
    `    ["${longDate(now.end)}", ${name}.at(${at.now}), { panel: ${name}.title }],`,
    ...(before
      ? [`    ["${longDate(before.end)}", ${name}.at(${at.before}), { panel: ${name}.title }],`]
      : []),
  ];
  return [
    "barChart({",
    `  title: ${JSON.stringify(title)},`,
    `  description: ${JSON.stringify(description)},`,
    "  rows: [",
    ...names.flatMap(bars),
    "  ],",
    "})",
  ];
}
