export { withEachSegment } from "./each-segment.ts";
export { footings } from "./footings.ts";
export { growthRelations } from "./growth-relations.ts";
export { type Direction, parseClaims, type Statement, type StatementPart } from "./parse-claims.ts";
export { parseExpectations, toExpectations } from "./parse-expectations.ts";
export { parseRelations, RelationError } from "./parse-relations.ts";
export { allPartSums, partSums } from "./part-sums.ts";
