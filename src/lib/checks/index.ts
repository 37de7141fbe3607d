export {
  asPrinted,
  type Check,
  computedOf,
  type Diagnosis,
  isAgreement,
  isFooting,
  type List,
  lists,
  markOf,
  placeOf,
  type Result,
} from "./check.ts";
export type { CheckedRelease, Origin } from "./check-folder.ts";
export { checkRelease } from "./check-release.ts";
export type { Comparison } from "./compare.ts";
export type { Derivation } from "./derivations/derive.ts";
export { aliasesOf, answersTo, type Expectation, surprises } from "./expectation.ts";
export type { Relation, Rule } from "./expression.ts";
export { type Finding, type FindingVerdict, findingsOf, isFindingVerdict } from "./findings.ts";
export { findingsInWords } from "./findings-in-words.ts";
export { footings } from "./footings.ts";
export { toFigure } from "./ledger.ts";
export { type Movement, movementWords } from "./movement.ts";
export { ExpectationError, parseExpectations, toExpectations } from "./parse-expectations.ts";
export { parseRelations, RelationError } from "./parse-relations.ts";
export { titleOf } from "./title.ts";
export { isVerdict, type Mark, type Verdict, verdicts, verdictTitle } from "./verdict.ts";
export { gravestFirst, wholeVerdict } from "./whole-verdict.ts";
