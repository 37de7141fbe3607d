export type { DraftFact } from "./draft-fact.ts";
export { idOfWords } from "./draft-terms.ts";
