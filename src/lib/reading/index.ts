/** The public names of reading/: from the bytes of an exhibit to proposed facts. Import them from here. */
export { readSource } from "./dialects/index.ts";
export { dataTables, type NamedFact, type OtherDigits, type ProposedFact, type ReadRelease, readRelease } from "./facts/index.ts";
export { lineOf, type Reading, stretchOfLine } from "./model/index.ts";
export { type Calendar, type PeriodDates, periodId } from "./periods/index.ts";
export { type DecodedSource, decodeSource } from "./source/index.ts";
