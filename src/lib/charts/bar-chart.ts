import { type Figure, requireFigure } from "../figures/index.ts";
import { asTheyAre, type FigureForm } from "../show/index.ts";
import { type Chart, chart } from "./chart.ts";
import { type Bar, drawBars } from "./draw-bars.ts";
import { place } from "./place.ts";

/** A row of a bar chart: its name and figure, and what sets it apart. */
export type BarRow = readonly [
  title: string,
  figure: Figure,
  more?: {
    /** It was chosen, beside what the company says, and has a colour of its own. */
    readonly chosen?: boolean;
    /** The comparison that it belongs to: rows of each stand below its heading, on one scale. */
    readonly panel?: string;
  },
];

/** What a bar chart shows: one bar a row, in the order given. */
export interface BarChartSpec {
  readonly title: string;
  readonly description: string;
  readonly rows: Iterable<BarRow>;
  /** How the figures are written. */
  readonly figures?: FigureForm;
}

const wantedRow = 'barChart takes each row as a name and its figure; write rows: [["Revenues", figure], …]';

/** Figures of one unit as bars from zero, additions and subtractions told apart by colour and by outline. */
export function barChart({ title, description, rows, figures = asTheyAre }: BarChartSpec): Chart {
  const bars = Array.from(rows, (row): Bar => {
    if (!Array.isArray(row)) throw new TypeError(wantedRow);
    const [name, figure, { chosen = false, panel } = {}] = row;
    requireFigure(figure, 'barChart({ rows: [["Revenues", figure], …] })');
    const kind = chosen ? "chosen" : figure.isNegative() ? "subtracted" : "added";
    const bar: Bar = { title: name, figure: figures(figure), from: 0, to: place(figure), kind };
    return panel === undefined ? bar : { ...bar, panel };
  });
  const table = bars.map(({ title, figure, panel }) =>
    panel === undefined ? { "": title, figure } : { Compared: panel, "": title, figure },
  );
  return chart({ title, description, draw: (width) => drawBars(bars, width), table });
}
