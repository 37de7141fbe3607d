export { isPercent, isPoints, isRate, isRatio, isShares } from "./is-percent.ts";
export {
  type OneUnit,
  type Product,
  productUnit,
  type Quotient,
  quotientUnit,
  rateOf,
} from "./quotient-unit.ts";
export type { UnitEntry } from "./registry.ts";
export { type ScaleEntry, type ScaleName, scaleNamed, scales, scaleWord } from "./scales.ts";
export {
  conversionPower,
  hasCurrencySign,
  hasUnitSign,
  isMoney,
  isProportion,
  isScalable,
  isUnit,
  negativeStyle,
  type Proportion,
  tableStyle,
  type Unit,
  unitEntry,
  unitNamed,
  units,
} from "./unit.ts";
export { noConversion, noUnit, UnitError, unlikeUnits } from "./unit-error.ts";
