export { type Coverage, coverageOf, headingsLeftOut, toProblem } from "./coverage.ts";
export { readLabelAmounts } from "./label-amounts.ts";
export { readProseFigures } from "./prose.ts";
