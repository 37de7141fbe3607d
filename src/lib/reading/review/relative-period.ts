import {
  addDays,
  type Calendar,
  daysBetween,
  fiscalQuarter,
  type PeriodDates,
  quarterDates,
  startOf,
  yearDates,
} from "../periods/index.ts";

/** The periods of a release by what they are to the one it reports, so that the same words name those of the next release. */
export interface PeriodWordsOf {
  /** `quarter year-before`; days where no such words fit: `2010-01-05/2010-02-20`. */
  readonly wordsOf: (period: PeriodDates) => string;
  /** The period that words name here; null if they name none. */
  readonly periodOf: (words: string) => PeriodDates | null;
}

/** How far back and ahead releases speak: eight quarters for trends, four for guidance. */
const shifts = [0, -4, -1, -2, -3, -5, -6, -7, -8, 1, 2, 3, 4];

/** Names periods around the one that a release reports; without it, by their days alone. Those that its figures are of have the days that it says. */
export function periodWordsOf(
  calendar: Calendar,
  main: PeriodDates | null,
  seen: readonly PeriodDates[] = [],
): PeriodWordsOf {
  const named = main ? namedPeriods(calendar, main) : [];
  const byDays = new Map(named.toReversed().map(([words, period]) => [daysOf(period), words]));
  const byWords = new Map(named);
  for (const period of seen) {
    const days = daysOf(period);
    const words = byDays.get(days) ?? named.find(([, one]) => isAsLong(one, period))?.[0];
    if (words === undefined || (byDays.has(days) && byDays.get(days) !== words)) continue;
    byDays.set(days, words);
    byWords.set(words, period);
  }
  return {
    wordsOf: (period) => byDays.get(daysOf(period)) ?? daysOf(period),
    periodOf: (words) => byWords.get(words) ?? readDays(words),
  };
}

/** Up to a week longer or shorter: a quarter of 14 weeks, a year of 53. */
function isAsLong(one: PeriodDates, other: PeriodDates): boolean {
  if (one.start === null || other.start === null || one.end !== other.end) return false;
  return Math.abs(daysBetween(one.start, other.start)) <= 7;
}

/** The first of several names of one period counts: in a last quarter the year is the year to date. */
function namedPeriods(calendar: Calendar, main: PeriodDates): readonly (readonly [string, PeriodDates])[] {
  const { year, quarter } = fiscalQuarter(calendar, main.end);
  const at = (shift: number): PeriodDates => {
    const index = year * 4 + quarter - 1 + shift;
    return quarterDates(calendar, Math.floor(index / 4), (index % 4) + 1);
  };
  const quarters = shifts.map((shift) => [`quarter${suffix(shift, -4)}`, at(shift)] as const);
  const toDate = [0, -4].map((shift) => {
    const first = at(shift - quarter + 1);
    return [`to-date${suffix(shift, -4)}`, { start: first.start, end: at(shift).end }] as const;
  });
  const years = [0, -1, -2, 1].map(
    (shift) => [`year${suffix(shift, -99)}`, yearDates(calendar, year + shift)] as const,
  );
  const before = yearDates(calendar, year - 1).end;
  const ends = [
    ["end", at(0).end],
    ["year-start", before],
    ...shifts.slice(1).map((shift) => [`end${suffix(shift, -4)}`, at(shift).end] as const),
    ["year-start year-before", yearDates(calendar, year - 2).end],
  ] as const;
  const trailing = [0, -4].map((shift) => {
    const { end } = at(shift);
    const start = startOf(calendar, end, { count: 12, unit: "months" });
    return [`trailing-year${suffix(shift, -4)}`, { start, end }] as const;
  });
  return [
    ...quarters,
    ...toDate,
    ...years,
    ...trailing,
    ...ends.map(([words, end]) => [words, { start: null, end }] as const),
    ["quarter-start", { start: null, end: addDays(at(0).start ?? main.end, -1) }],
  ];
}

const suffix = (shift: number, yearBefore: number): string => {
  if (shift === 0) return "";
  if (shift === yearBefore) return " year-before";
  return shift === -1 ? " before" : ` ${shift > 0 ? "+" : ""}${shift}`;
};

const daysOf = ({ start, end }: PeriodDates): string => (start === null ? end : `${start}/${end}`);

function readDays(words: string): PeriodDates | null {
  const [, start, end = ""] = /^(?:(\d{4}-\d\d-\d\d)\/)?(\d{4}-\d\d-\d\d)$/.exec(words) ?? [];
  return end !== "" && isDay(end) && (start === undefined || (isDay(start) && start <= end))
    ? { start: start ?? null, end }
    : null;
}

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Whether words name a period of some release. */
export function isPeriodWords(words: string): boolean {
  const isNamed =
    /^(?:quarter|to-date|year|trailing-year|end|year-start|quarter-start)(?: (?:year-before|before|[+-]\d))?$/;
  return isNamed.test(words) || readDays(words) !== null;
}
