export { openTypeChecker } from "./check-types.ts";
export { formatTypeProblems, placeOfProblem } from "./format-types.ts";
export { openLanguage } from "./language.ts";
