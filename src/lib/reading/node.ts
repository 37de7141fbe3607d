/** What reads the bytes of exhibits, which browsers never do: from sources to proposed facts. */
export { readExhibitSource } from "./dialects/index.ts";
export { type NamedFact, type ReadRelease, readRelease, type StatedCalendar } from "./facts/index.ts";
export { captionMeaning } from "./meanings/index.ts";
export { lineAt, stretchOfLine } from "./model/index.ts";
export { periodId, publicationDay } from "./periods/index.ts";
export {
  answerColumns,
  answersFor,
  faultOf,
  formatMeaning,
  formatReviewAnswers,
  likeliestPeriod,
  type Meaning,
  meaningFields,
  type Question,
  type QuestionItem,
  type Review,
  type ReviewAnswer,
  type ReviewedFact,
  readAnswer,
  readYear,
  reviewRelease,
  type Said,
  withAnswers,
} from "./review/index.ts";
export { type DecodedSource, decodeSource } from "./source/index.ts";
export type { Band, DataTable, FigureRow } from "./tables/index.ts";
