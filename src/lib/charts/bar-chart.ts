import type { Figure } from "../figures/index.ts";
import { asTheyAre, type FigureForm } from "../show/index.ts";
import { type Chart, chart } from "./chart.ts";
import { type Bar, drawBars } from "./draw-bars.ts";
import { place } from "./place.ts";

/** What a bar chart shows: one bar a row, in the order given. */
export interface BarChartSpec {
  readonly title: string;
  readonly description: string;
  readonly rows: Iterable<readonly [title: string, figure: Figure]>;
  /** How the figures are written. */
  readonly figures?: FigureForm;
}

/** Figures of one unit as bars from zero, additions and subtractions told apart by colour and by outline. */
export function barChart({ title, description, rows, figures = asTheyAre }: BarChartSpec): Chart {
  const bars = Array.from(rows, ([name, figure]): Bar => {
    const kind = figure.isNegative() ? "subtracted" : "added";
    return { title: name, figure: figures(figure), from: 0, to: place(figure), kind };
  });
  const table = bars.map((bar) => ({ "": bar.title, figure: bar.figure }));
  return chart({ title, description, draw: (width) => drawBars(bars, width), table });
}
