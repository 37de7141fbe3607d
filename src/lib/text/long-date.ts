const months = "January February March April May June July August September October November December".split(
  " ",
);

/** A day in words, `4 August 2010`, in every time zone and locale alike. */
export function longDate(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}
