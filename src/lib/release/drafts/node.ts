export { type CompanyFile, hasCompanyFile, readCompanyFile } from "./company-file.ts";
export { draftFact, formatDraftFacts, keepDecided } from "./draft-fact.ts";
export { type DraftPlace, isPublishedDraft, listDrafts, readDraftFacts } from "./draft-folder.ts";
export { loadDraft } from "./load-draft.ts";
