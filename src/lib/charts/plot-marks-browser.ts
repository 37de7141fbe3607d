import * as own from "./in-browsers/index.ts";
import { drawing, placing } from "./placing.ts";

/** What the charts of this project draw with in a browser, as Plot draws them and without Plot. In the build: `plot-marks.ts`. */
export const plot = /* @__PURE__ */ drawing(own.drawPlot);
export const barX = /* @__PURE__ */ placing(own.barMark);
export const dot = /* @__PURE__ */ placing(own.dotMark);
export const line = /* @__PURE__ */ placing(own.lineMark);
export const ruleX = /* @__PURE__ */ placing(own.ruleXMark);
export const ruleY = /* @__PURE__ */ placing(own.ruleYMark);
export const tickX = /* @__PURE__ */ placing(own.tickMark);
export const text = /* @__PURE__ */ placing(own.textMark);
