export type { DraftFact } from "./draft-fact.ts";
