export { aYearBefore, type ComparedPeriod, comparisonIn, rightBefore } from "./compared-period.ts";
export { continuesLine, isInTable, isTitleLine } from "./continues-line.ts";
export { type MarginInTable, quotientsOf } from "./margin-in-sentence.ts";
export { isPlain, singular, spelledOut } from "./plain-words.ts";
export { sentenceRelations } from "./sentence-relations.ts";
