export type { OtherDigits } from "./account-for-digits.ts";
export { type NamedFact, nameFacts } from "./named-fact.ts";
export { dataTables, type StatedCalendar } from "./propose-facts.ts";
export { type ReadRelease, readRelease } from "./read-release.ts";
