import type { Reconciliation } from "../analysis/index.ts";
import { type Figure, formatFigure } from "../figures/index.ts";
import { type Chart, chart } from "./chart.ts";
import { type Bar, drawBars } from "./draw-bars.ts";
import { place } from "./plot.ts";

/** The bridge of a reconciliation in one period: each adjustment starts where the one above it ends. */
export function waterfall(reconciliation: Reconciliation, period: string): Chart {
  const bars = toBars(reconciliation, period);
  return chart({
    title: `${reconciliation.title}, ${period}`,
    description: describe(reconciliation, period),
    draw: (width) => drawBars(bars, width),
    table: bars.map(({ title, figure }) => ({ "": title, [period]: figure })),
  });
}

function toBars(reconciliation: Reconciliation, period: string): readonly Bar[] {
  let running: Figure | null = null;
  const bars = reconciliation.rows.map((row): Bar => {
    const figure = row.weight === 1 ? row.series.at(period) : row.series.at(period).negated();
    const from = running ? place(running) : 0;
    const kind = running ? (figure.isNegative() ? "subtracted" : "added") : "total";
    running = running ? running.plus(figure) : figure;
    return { title: row.title, figure, from, to: place(running), kind };
  });
  const total = reconciliation.at(period);
  return [
    ...bars,
    { title: reconciliation.printed.title, figure: total, from: 0, to: place(total), kind: "total" },
  ];
}

function describe(reconciliation: Reconciliation, period: string): string {
  const start = reconciliation.rows[0]?.series.at(period);
  const end = reconciliation.at(period);
  const [from, to] = [start, end].map((figure) => (figure ? formatFigure(figure) : "nothing"));
  return `From ${from} to ${to}, adjustment by adjustment.`;
}
