export {
  type Arithmetic,
  arithmeticOf,
  arithmeticText,
  computation,
  cutLine,
  digitsIn,
  type Operand,
  operandsOf,
  type Telling,
} from "./arithmetic.ts";
export { pickPrints } from "./pick-prints.ts";
export type { Print, Row, Sentence } from "./print.ts";
export { type PrintedQuantity, Prints } from "./prints.ts";
export { type PrintsData, printsOf, whyOf } from "./prints-data.ts";
export { shortNames } from "./short-names.ts";
export { tellingBy } from "./telling.ts";
