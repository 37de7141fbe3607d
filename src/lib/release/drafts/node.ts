export {
  type CompanyFile,
  hasCompanyFile,
  readCompanyFile,
  type StatedConvention,
  stateConventions,
} from "./company-file.ts";
export { answersFile, readAnswers } from "./draft-answers.ts";
export { formatDraftFacts } from "./draft-fact.ts";
export {
  type DraftPlace,
  findDraft,
  folderOfRelease,
  isPublishedDraft,
  listDrafts,
  readDraftFacts,
} from "./draft-folder.ts";
export { loadDraft } from "./load-draft.ts";
export { type OpenReview, openReview, saveAnswers } from "./open-review.ts";
export { type ReviewedDraft, readWithAnswers, reviewDraft } from "./review-draft.ts";
