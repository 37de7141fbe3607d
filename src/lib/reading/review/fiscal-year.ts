import type { Calendar } from "../periods/index.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** When fiscal years end, in words: "ends in January, named after its start". */
export function yearWords({ yearEnd, yearNamed }: Pick<Calendar, "yearEnd" | "yearNamed">): string {
  return `ends in ${months[yearEnd - 1]}, named after its ${yearNamed}`;
}

/** Reads such words; null if they name no month. */
export function readYear(words: string): Pick<Calendar, "yearEnd" | "yearNamed"> | null {
  const yearEnd = months.findIndex((month) => words.toLowerCase().includes(month.toLowerCase())) + 1;
  return yearEnd === 0 ? null : { yearEnd, yearNamed: /\bstart\b/.test(words) ? "start" : "end" };
}
