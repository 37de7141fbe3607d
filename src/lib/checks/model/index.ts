export {
  asPrinted,
  type Check,
  type Diagnosis,
  isAgreement,
  isFooting,
  type List,
  type Mistake,
  markOf,
  placeOf,
  type Result,
} from "./check.ts";
export { type Comparison, compare, inUnit, isComparable } from "./compare.ts";
export type { Derivation } from "./derivation.ts";
export {
  aliasesOf,
  answersTo,
  type Expectation,
  expectedAsFound,
  expectedOf,
  surprises,
} from "./expectation.ts";
export { type Ledger, openLedger, type Reading, toFigure } from "./ledger.ts";
export { type Movement, movementOf, movementVerdict, movementWords } from "./movement.ts";
export { parseExpectations, toExpectations } from "./parse-expectations.ts";
export { type NamingRelease, titleOf } from "./title.ts";
export { isVerdict, type Mark, type Verdict, verdicts, verdictTitle } from "./verdict.ts";
