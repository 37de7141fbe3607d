const analysis = "/src/lib/analysis/";
const figures = "/src/lib/figures/index.ts";
const render = "/src/lib/render/";

/**
 * Of the names that cells see, those that run in a browser too, with the module that exports each. The others speak of
 * the whole release, which is not sent to readers: a live cell reads what another cell has made with them.
 */
export const liveNames = {
  given: figures,
  sum: figures,
  aq: `${analysis}exact-verbs.ts`,
  op: `${analysis}exact-verbs.ts`,
  largestFirst: `${analysis}exact-verbs.ts`,
  smallestFirst: `${analysis}exact-verbs.ts`,
  rateAndMix: `${analysis}rate-and-mix.ts`,
  Plot: `${render}plot.ts`,
  place: `${render}place.ts`,
  chart: `${render}chart.ts`,
  waterfall: `${render}waterfall.ts`,
  barChart: `${render}bar-chart.ts`,
  bridge: `${render}bridge.ts`,
  seriesChart: `${render}series-chart.ts`,
  table: `${render}table-view.ts`,
  format: `${render}live/format.ts`,
  show: `${render}shown.ts`,
  millions: `${render}shown.ts`,
  formOf: `${render}figure-form.ts`,
  h: `${render}html.ts`,
  Inputs: `${render}live/inputs.ts`,
} as const;
