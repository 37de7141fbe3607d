export { type FoundConvention, foundConventions } from "./conventions.ts";
export { foundRelations } from "./found-relations.ts";
export { growthExpression, growthOdds, isExpense } from "./growth.ts";
export { inConstantCurrency } from "./growth-columns.ts";
export { partsOfSpan } from "./period-sums.ts";
export { rowFootings, signedCells } from "./row-footings.ts";
export { agrees, isExchange, isNear, isSlip, ofBooks, plainMeasure } from "./twin-rows.ts";
