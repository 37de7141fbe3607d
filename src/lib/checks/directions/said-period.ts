import type { Period } from "../../release/index.ts";

/** The period of which words speak, and where they say so. */
export interface SaidPeriod {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

const month = "january|february|march|april|may|june|july|august|september|october|november|december";
const ordinals = ["first", "second", "third", "fourth"];
const lengths: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  quarter: 3,
  year: 12,
};
const shapes = new RegExp(
  [
    `(?<span>three|six|nine|twelve|quarter|(?:full |fiscal )?year)(?:[- ]months?)?(?: period)? ended (?<month>${month}) (?<day>\\d{1,2})[, ] ?(?<dayYear>\\d{4})`,
    "(?<ordinal>first|second|third|fourth)[- ](?:fiscal )?quarter(?:,? (?:of|in))?(?: fiscal)?(?: year)?(?: (?<quarterYear>\\d{4}))?",
    "Q(?<number>[1-4])(?: of)?(?: fiscal)?(?: FY)?(?: (?<numberYear>\\d{4}))?",
    "first (?<part>six months|nine months|half) of (?:fiscal )?(?<partYear>\\d{4})",
    "(?:fiscal(?: year)?|full[- ]year|(?<=\\b(?:in|for|during) )) ?(?<year>\\d{4})",
    "(?<=\\bthe )(?:current )?(?<own>quarter)",
  ].join("|"),
  "i",
);

/**
 * The first period that words say, among those of a release; one without its year is that which ends with `main`, the end of what is
 * reported. Null where they say none that it has.
 */
export function saidPeriod(words: string, periods: readonly Period[], main: string): SaidPeriod | null {
  const found = shapes.exec(words);
  if (!found) return null;
  const period = periodOf(found.groups ?? {}, periods, main);
  return period ? { period, start: found.index, end: found.index + found[0].length } : null;
}

function periodOf(
  groups: Readonly<Record<string, string | undefined>>,
  periods: readonly Period[],
  main: string,
): Period | undefined {
  const byId = (id: string): Period | undefined => periods.find((one) => one.id === id && one.end <= main);
  const { span, ordinal, number, part, year, own } = groups;
  if (span !== undefined) return spanOf(groups, periods);
  const quarter =
    number ?? (ordinal === undefined ? undefined : String(ordinals.indexOf(ordinal.toLowerCase()) + 1));
  if (quarter !== undefined) {
    const named = groups.quarterYear ?? groups.numberYear;
    const isOfMain = ({ id, end }: Period): boolean => id.endsWith(`-q${quarter}`) && end === main;
    return named === undefined ? periods.find(isOfMain) : byId(`${named}-q${quarter}`);
  }
  if (part !== undefined) return byId(`${groups.partYear}-${/nine/i.test(part) ? "9m" : "h1"}`);
  if (year !== undefined) return byId(year);
  return own === undefined ? undefined : periods.find((one) => one.end === main && isMonths(one, 3));
}

function spanOf(
  { span = "", month: name = "", day = "", dayYear = "" }: Readonly<Record<string, string | undefined>>,
  periods: readonly Period[],
): Period | undefined {
  const of = String(month.split("|").indexOf(name.toLowerCase()) + 1).padStart(2, "0");
  const end = `${dayYear}-${of}-${day.padStart(2, "0")}`;
  const months = lengths[span.toLowerCase().replace(/^(?:full|fiscal) /, "")] ?? 0;
  return periods.find((one) => one.end === end && isMonths(one, months));
}

/** Whether a period is of so many months, give or take a week or two of a calendar of weeks. */
function isMonths({ kind, start, end }: Period, months: number): boolean {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return kind === "duration" && Math.abs(days - months * 30.4) <= 9;
}
