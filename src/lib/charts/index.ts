export { barChart } from "./bar-chart.ts";
export { bridge } from "./bridge.ts";
export { Chart, chart, drawnAt, renderChart, widths } from "./chart.ts";
export { fromDom, isDomElement } from "./dom.ts";
export type { Bar } from "./draw-bars.ts";
export { place } from "./place.ts";
export { Plot } from "./plot.ts";
export { seriesChart } from "./series-chart.ts";
export { waterfall, waterfallBars } from "./waterfall.ts";
