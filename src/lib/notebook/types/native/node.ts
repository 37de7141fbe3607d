export { type Doubt, findDoubts, type NativeFindings } from "./find-doubts.ts";
export { type NativeNames, openNames } from "./open-names.ts";
