import { aq, type Desk, largestFirst, op, smallestFirst } from "../analysis/index.ts";
import { formatFigure, given, sum } from "../figures/index.ts";
import { barChart } from "./bar-chart.ts";
import { chart } from "./chart.ts";
import { h } from "./html.ts";
import { Plot, place } from "./plot.ts";
import { seriesChart } from "./series-chart.ts";
import { millions, show } from "./shown.ts";
import { table } from "./table-view.ts";
import { waterfall } from "./waterfall.ts";

/** What the cells of a notebook see without importing it: the desk of its release, Arquero, Plot, and ways to show. */
export function scopeOf(desk: Desk): Readonly<Record<string, unknown>> {
  const { release, series, figure, printed, reconcile, check, checksOf } = desk;
  const finance = { release, series, figure, printed, reconcile, check, checksOf, given, sum };
  const forms = {
    Plot,
    place,
    chart,
    waterfall,
    barChart,
    seriesChart,
    table,
    format: formatFigure,
    show,
    millions,
    h,
  };
  return { ...finance, ...forms, aq, op, largestFirst, smallestFirst };
}
