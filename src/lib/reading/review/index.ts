export { answerColumns, formatReviewAnswers, type ReviewAnswer, readAnswer, withAnswers } from "./answer.ts";
export { readYear } from "./fiscal-year.ts";
export { likeliestPeriod } from "./likeliest-period.ts";
export { faultOf, formatMeaning, type Meaning, meaningFields } from "./meaning.ts";
export { answersFor, type Question, type QuestionItem, type Said } from "./question.ts";
export { type Review, type ReviewedFact, reviewRelease } from "./review-release.ts";
