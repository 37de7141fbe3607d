export { type Coverage, coverageOf, headingsLeftOut, toProblem } from "./coverage.ts";
export { readLabelAmounts } from "./label-amounts.ts";
export { readProse } from "./prose.ts";
