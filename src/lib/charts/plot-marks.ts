import * as ObservablePlot from "@observablehq/plot";
import { drawing, placing } from "./placing.ts";

/** What the charts of this project draw with. In a browser: `plot-marks-browser.ts`, which draws the same and is a tenth of it. */
export const plot: typeof ObservablePlot.plot = /* @__PURE__ */ drawing(ObservablePlot.plot);
export const barX: typeof ObservablePlot.barX = /* @__PURE__ */ placing(ObservablePlot.barX);
export const dot: typeof ObservablePlot.dot = /* @__PURE__ */ placing(ObservablePlot.dot);
export const line: typeof ObservablePlot.line = /* @__PURE__ */ placing(ObservablePlot.line);
export const ruleX: typeof ObservablePlot.ruleX = /* @__PURE__ */ placing(ObservablePlot.ruleX);
export const ruleY: typeof ObservablePlot.ruleY = /* @__PURE__ */ placing(ObservablePlot.ruleY);
export const tickX: typeof ObservablePlot.tickX = /* @__PURE__ */ placing(ObservablePlot.tickX);
export const text: typeof ObservablePlot.text = /* @__PURE__ */ placing(ObservablePlot.text);
