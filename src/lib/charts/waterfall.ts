import type { Reconciliation } from "../analysis/index.ts";
import type { Figure } from "../figures/index.ts";
import { asTheyAre, type FigureForm, textOfFigure } from "../show/index.ts";
import { type Chart, chart } from "./chart.ts";
import { type Bar, drawBars } from "./draw-bars.ts";
import { place } from "./place.ts";

/** What may be said of a waterfall; its title and description are those of its reconciliation where they are left out. */
interface WaterfallOptions {
  readonly title?: string;
  readonly description?: string;
  readonly figures?: FigureForm;
}

/** The bridge of a reconciliation in one period: each adjustment starts where the one above it ends. */
export function waterfall(
  reconciliation: Reconciliation,
  period: string,
  { title, description, figures = asTheyAre }: WaterfallOptions = {},
): Chart {
  const bars = waterfallBars(reconciliation, period, figures);
  return chart({
    title: title ?? `${reconciliation.title}, ${period}`,
    description: description ?? describe(bars),
    draw: (width) => drawBars(bars, width),
    table: bars.map(({ title, figure }) => ({ "": title, [period]: figure })),
  });
}

/** The bars of that bridge, in the order of its rows, with the measure as recomputed at the end. */
export function waterfallBars(
  reconciliation: Reconciliation,
  period: string,
  figures: FigureForm = asTheyAre,
): readonly Bar[] {
  let running: Figure | null = null;
  const bars = reconciliation.rows.map((row): Bar => {
    const figure = row.weight === 1 ? row.series.at(period) : row.series.at(period).negated();
    const from = running ? place(running) : 0;
    const kind = running ? (figure.isNegative() ? "subtracted" : "added") : "total";
    running = running ? running.plus(figure) : figure;
    return { title: row.title, figure: figures(figure), from, to: place(running), kind };
  });
  const total = reconciliation.at(period);
  return [
    ...bars,
    { title: reconciliation.printed.title, figure: figures(total), from: 0, to: place(total), kind: "total" },
  ];
}

function describe(bars: readonly Bar[]): string {
  const [from, to] = [bars[0], bars.at(-1)].map((bar) => (bar ? textOfFigure(bar.figure) : "nothing"));
  return `From ${from} to ${to}, adjustment by adjustment.`;
}
