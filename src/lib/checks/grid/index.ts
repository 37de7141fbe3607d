export {
  type AmountCell,
  type FigureGrid,
  gridsOf,
  isAmount,
  labelWords,
  printedAmount,
  type RowOfFigures,
  segmentOfRow,
} from "./figure-grid.ts";
export { foundRelation, notRecomputed, orFromRounded, printOf, signedSum } from "./found-relation.ts";
export { lessRange, oddsIn, overRange, type Range, rangeOf, timesRange } from "./range.ts";
export { classOf, saysLess, saysTotal } from "./says-total.ts";
export { bestTally, isSound, type Tally, tallyOf } from "./tally.ts";
