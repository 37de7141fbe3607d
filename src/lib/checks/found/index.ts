export { type FoundConvention, foundConventions } from "./conventions.ts";
export {
  type AmountCell,
  type FigureGrid,
  gridsOf,
  isAmount,
  labelWords,
  printedAmount,
  type RowOfFigures,
} from "./figure-grid.ts";
export { foundRelation, notRecomputed, printOf } from "./found-relation.ts";
export { foundRelations } from "./found-relations.ts";
export { growthExpression, growthOdds, isExpense } from "./growth.ts";
export { inConstantCurrency } from "./growth-columns.ts";
export { isSound, tallyOf } from "./tally.ts";
export { agrees, isExchange, isNear, isSlip, plainMeasure } from "./twin-rows.ts";
