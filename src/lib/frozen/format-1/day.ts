const months = "January February March April May June July August September October November December";

/** A day in words: `4 August 2010` for `2010-08-04`. */
export function dayText(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months.split(" ")[(month ?? 1) - 1]} ${year}`;
}
