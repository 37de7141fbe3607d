export { addressPartRule, isAddressPart, isAddressPath } from "./address-part.ts";
export { columnOfField, csvField, formatCsv, parseCsv } from "./csv.ts";
export { curlyMarks } from "./curly-marks.ts";
export { fnv1a64 } from "./fnv1a64.ts";
export { foldText, holdsText, textIn } from "./fold-text.ts";
export {
  clauseOf,
  doubledAddress,
  firstLineOf,
  firstSentenceOf,
  isOfEngine,
  mendingOf,
  messageOf,
  placedWords,
  reasonOfPattern,
} from "./foreign-words.ts";
export { keepLatest, remember } from "./keep-latest.ts";
export { longDate } from "./long-date.ts";
export {
  type Attributes,
  type Child,
  element,
  type Html,
  h,
  htmlAround,
  htmlOf,
  markdownAddress,
  markdownLink,
  markdownText,
  textOf,
  xmlDocument,
  xmlOf,
  xmlText,
} from "./markup/index.ts";
export { nearestName, suggestion } from "./nearest-name.ts";
export type { OwnFile } from "./own-file.ts";
export {
  authorMistakes,
  type FilePlace,
  formatPlace,
  formatProblem,
  orMistakes,
  type Problem,
  ProblemsError,
  ReleaseError,
  wordsOfProblem,
} from "./problem.ts";
export type { JsonRead } from "./read-json.ts";
export { listOf, objectOf, orNull, type Shape, shapeOf, tupleOf } from "./shape.ts";
export type { ShapeFault, z } from "./shaped.ts";
export { withinSentence } from "./within-sentence.ts";
export { wordsOfId } from "./words-of-id.ts";
export { widthOf, wrapText } from "./wrap-text.ts";
