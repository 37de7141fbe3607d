export { type DraftFact, draftFact, formatDraftFacts, keepDecided } from "./draft-fact.ts";
