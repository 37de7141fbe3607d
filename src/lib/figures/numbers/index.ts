export { type FoundNumber, findNumbers } from "./find-numbers.ts";
export { longestFigure } from "./number-words.ts";
export { parsePrinted } from "./parse-printed.ts";
export type { PrintedNumber } from "./printed.ts";
