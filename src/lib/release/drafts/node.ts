export { type DraftPlace, listDrafts, readDraftFacts } from "./draft-folder.ts";
