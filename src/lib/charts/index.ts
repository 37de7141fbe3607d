export { Chart, chart, drawnAt, renderChart, widths } from "./chart.ts";
export * as chartKinds from "./chart-kinds.ts";
export { fromDom, isDomElement } from "./dom.ts";
export type { Bar } from "./draw-bars.ts";
export { place } from "./place.ts";
export { Plot } from "./plot.ts";
export { waterfall, waterfallBars } from "./waterfall.ts";
