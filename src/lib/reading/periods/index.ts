export { type Calendar, endNear, type PeriodDates, quarterDates, startOf, yearDates } from "./calendar.ts";
export { addDays, type Day, dayOf, dayParts, daysBetween, isMonthEnd, lastDayOfMonth } from "./days.ts";
export { findCalendar } from "./find-calendar.ts";
export { fiscalQuarter, periodId } from "./period-id.ts";
export {
  datesIn,
  type Length,
  type PartialDate,
  type PeriodWords,
  saysPeriod,
  withoutPeriod,
  wordsOfPeriod,
} from "./period-words.ts";
export { publicationDay } from "./publication-day.ts";
export { mergeWords, resolvePeriod } from "./resolve-period.ts";
