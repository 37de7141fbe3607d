/** The public names of figures/: exact values, intervals, units, lineage, formatting. Import them from here. */
export {
  type CalculationFact,
  type CalculationResult,
  type Contribution,
  checkCalculation,
} from "./calculation.ts";
export { type Exact, exact, hasExcessDigits, isExact, powerOfTen, roundTo, zero } from "./exact.ts";
export { type Explanation, explain } from "./explain.ts";
export { Figure, given, hasUnit, reported, sum } from "./figure.ts";
export { type FoundNumber, findNumbers } from "./find-numbers.ts";
export {
  type FormatOptions,
  type Formattable,
  formatBounds,
  formatExact,
  formatFigure,
  shownCertainty,
} from "./format.ts";
export type { GivenSpec } from "./given.ts";
export { GrowthError } from "./growth.ts";
export { identify, shortId } from "./identify.ts";
export {
  contains,
  formatInterval,
  hull,
  type Interval,
  intersect,
  interval,
  intervalOf,
  meets,
  pointInterval,
  type Rounding,
} from "./interval.ts";
export {
  addIntervals,
  DivisionError,
  divideIntervals,
  multiplyIntervals,
  scaleInterval,
} from "./interval-arithmetic.ts";
export type {
  ComputedLineage,
  GivenLineage,
  Lineage,
  Operation,
  ReportedLineage,
  Source,
  Weight,
} from "./lineage.ts";
export { longestFigure } from "./number-words.ts";
export { type Parcel, pack, unpack } from "./parcel.ts";
export { parsePrinted } from "./parse-printed.ts";
export type {
  Printed,
  PrintedMalformed,
  PrintedNil,
  PrintedNotMeaningful,
  PrintedNumber,
} from "./printed.ts";
export type { ReportedSpec } from "./reported.ts";
export {
  isProportion,
  isScalable,
  isUnit,
  type Product,
  type Proportion,
  type Quotient,
  type Unit,
  units,
} from "./unit.ts";
export { UnitError } from "./unit-error.ts";
