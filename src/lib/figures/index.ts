/** The public names of figures/: exact values, intervals, units, lineage, formatting. Import them from here. */
export { type Explanation, explain } from "./explain.ts";
export { type ExactSum, factStands } from "./fact-stands.ts";
export { Figure, given, hasUnit, reported, sum } from "./figure.ts";
export {
  type FormatOptions,
  type Formattable,
  formatBounds,
  formatExact,
  formatFigure,
  shownCertainty,
  type WrittenFigure,
  writeFigure,
} from "./format.ts";
export { type FactStands, FormulaKeys } from "./formula-keys.ts";
export { GrowthError } from "./growth.ts";
export { identify, shortId } from "./identify.ts";
export {
  contains,
  DivisionError,
  type Exact,
  exact,
  FigureError,
  hasExcessDigits,
  type Interval,
  interval,
  isExact,
  meets,
  powerOfTen,
  roundTo,
  zero,
} from "./intervals/index.ts";
export type { ComputedLineage, Operation, Source, Weight } from "./lineage.ts";
export {
  commentaryNumbers,
  type FoundNumber,
  findNumbers,
  grammars,
  moneyWords,
  type NumberGrammar,
  type PrintedNumber,
  parsePrinted,
  readNumber,
  sizeWords,
  withDigits,
} from "./numbers/index.ts";
export { isNamed } from "./operation-label.ts";
export { type Parcel, pack, unpack } from "./parcel.ts";
export { requireFigure } from "./require-figure.ts";
export {
  conversionPower,
  hasCurrencySign,
  hasUnitSign,
  isMoney,
  isPercent,
  isPoints,
  isProportion,
  isRate,
  isRatio,
  isScalable,
  isShares,
  isUnit,
  negativeStyle,
  type Proportion,
  type Quotient,
  type ScaleName,
  scaleNamed,
  scales,
  scaleWord,
  tableStyle,
  type Unit,
  UnitError,
  unitEntry,
  unitNamed,
  units,
} from "./units/index.ts";
