import { chartKinds } from "../charts/index.ts";
import type { SparedPackages } from "../notebook/index.ts";

/**
 * What Plot loads for those who draw with it themselves: the projections of maps, and schemes of colours, which charts of this
 * project have from the style sheet.
 */
export const livePackages: SparedPackages = { "d3-geo": "Plot", "d3-scale-chromatic": "Plot" };

const analysis = "/src/lib/analysis/";
const figures = "/src/lib/figures/index.ts";
const charts = "/src/lib/charts/";
const show = "/src/lib/show/";

/**
 * Of the names that cells see, those that run in a browser too, with the module that exports each. The others speak of
 * the whole release, which is not sent to readers: a live cell reads what another cell has made with them.
 */
export const liveNames: Readonly<Record<string, string>> = {
  given: figures,
  sum: figures,
  aq: `${analysis}exact-verbs.ts`,
  op: `${analysis}exact-verbs.ts`,
  largestFirst: `${analysis}exact-verbs.ts`,
  smallestFirst: `${analysis}exact-verbs.ts`,
  rateAndMix: `${analysis}rate-and-mix.ts`,
  Plot: `${charts}plot.ts`,
  place: `${charts}place.ts`,
  chart: `${charts}chart.ts`,
  ...Object.fromEntries(Object.keys(chartKinds).map((name) => [name, `${charts}chart-kinds.ts`])),
  table: `${show}tables/table-view.ts`,
  format: "/src/lib/live/format.ts",
  show: `${show}page/shown.ts`,
  millions: `${show}page/shown.ts`,
  formOf: `${show}page/figure-form.ts`,
  h: "/src/lib/text/html.ts",
  Inputs: "/src/lib/live/inputs.ts",
};
