export { type Doubt, findDoubts, type NativeFindings } from "./find-doubts.ts";
