import { longDate } from "../../text/index.ts";
import type { DraftFact } from "./draft-fact.ts";

const spans: Readonly<Record<string, readonly [label: string, lastMonth: number]>> = {
  Q1: ["First quarter of", 3],
  Q2: ["Second quarter of", 6],
  Q3: ["Third quarter of", 9],
  Q4: ["Fourth quarter of", 12],
  H1: ["First half of", 6],
  H2: ["Second half of", 12],
  "9M": ["First nine months of", 9],
};

/** A period of an added release as a reader names it: `Fourth quarter of fiscal 2024`, a day, or from which day to which. */
export function periodLabel({ period, from, to }: Pick<DraftFact, "period" | "from" | "to">): string {
  if (from === "") return longDate(to);
  const [, year = "", part] = /^(\d{4})(?:-(Q[1-4]|H[12]|9M))?$/.exec(period) ?? [];
  if (year === "") return `${longDate(from)} to ${longDate(to)}`;
  const [label, lastMonth] = spans[part ?? ""] ?? ["", 12];
  const isFiscal = !endsWith(to, Number(year), lastMonth);
  if (label === "") return isFiscal ? `Fiscal year ${year}` : year;
  return `${label} ${isFiscal ? "fiscal " : ""}${year}`;
}

/** Whether a day ends a month of the calendar, or stands within a week of its end. */
function endsWith(day: string, year: number, month: number): boolean {
  const days = (Date.parse(day) - Date.UTC(year, month, 0)) / 86_400_000;
  return Math.abs(days) <= 7;
}
