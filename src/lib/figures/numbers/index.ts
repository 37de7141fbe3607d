export { commentaryNumbers } from "./commentary-numbers.ts";
export { type FoundNumber, findNumbers } from "./find-numbers.ts";
export { grammars, type NumberGrammar } from "./grammar.ts";
export { moneyWords, sizeWords } from "./number-words.ts";
export { parsePrinted } from "./parse-printed.ts";
export type { PrintedNumber } from "./printed.ts";
export { readNumber } from "./read-number.ts";
export { withDigits } from "./spelled.ts";
