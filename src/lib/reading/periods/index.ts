export { type Calendar, type PeriodDates, quarterDates, startOf, yearDates } from "./calendar.ts";
export { findCalendar } from "./find-calendar.ts";
export { periodId } from "./period-id.ts";
export { addDays, type Day, daysBetween, dayOf, isMonthEnd, monthEnd, partsOf } from "./days.ts";
export {
  type Length,
  type PartialDate,
  type PeriodWords,
  periodWords,
  saysPeriod,
  withoutPeriod,
} from "./period-words.ts";
export { mergeWords, resolvePeriod } from "./resolve-period.ts";
