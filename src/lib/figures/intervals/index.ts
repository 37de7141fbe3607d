export { type Exact, exact, hasExcessDigits, isExact, one, powerOfTen, roundTo, zero } from "./exact.ts";
export { FigureError } from "./figure-error.ts";
export {
  contains,
  formatInterval,
  hull,
  type Interval,
  interval,
  intervalOf,
  meets,
  pointInterval,
} from "./interval.ts";
export {
  addIntervals,
  DivisionError,
  divideIntervals,
  minusOne,
  multiplyIntervals,
  negateInterval,
  scaleInterval,
} from "./interval-arithmetic.ts";
