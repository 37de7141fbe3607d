export { type FoundConvention, foundConventions } from "./conventions.ts";
export { foundRelations } from "./found-relations.ts";
export { growthExpression, growthOdds, isExpense } from "./growth.ts";
export { inConstantCurrency } from "./growth-columns.ts";
export { agrees, isExchange, isNear, isSlip, plainMeasure } from "./twin-rows.ts";
