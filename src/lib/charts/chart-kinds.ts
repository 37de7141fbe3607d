/** The kinds of charts that cells see, each by its own name. Types, pages that answer and exports follow this list. */
export { barChart } from "./bar-chart.ts";
export { bridge } from "./bridge.ts";
export { seriesChart } from "./series-chart.ts";
export { waterfall } from "./waterfall.ts";
