export { withEachSegment } from "./each-segment.ts";
export {
  type Exemption,
  type Expression,
  type FactReference,
  factReferences,
  type PrintPlace,
  type Relation,
  type RelationGrounds,
  speaksOf,
  type Term,
  type When,
} from "./expression.ts";
export { footings } from "./footings.ts";
export { type Direction, parseClaims, type Statement, type StatementPart } from "./parse-claims.ts";
export { parseRelations, RelationError } from "./parse-relations.ts";
export { allPartSums } from "./part-sums.ts";
export { type CheckRule, checkRules, fromStructure, isRule, type Rule, ruleIds } from "./rules.ts";
