export { barMark } from "./bar-mark.ts";
export { dotMark, lineMark } from "./dot-marks.ts";
export { drawPlot } from "./draw-plot.ts";
export { ruleXMark, ruleYMark, tickMark } from "./rule-marks.ts";
export { textMark } from "./text-mark.ts";
