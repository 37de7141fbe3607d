import type { DayView, NotebookView, SiteRelease } from "../../show/index.ts";
import { longDate } from "../../text/index.ts";

/** The day in the foot of a printed page: that of the last of these releases; never the day of printing. */
export function footDay(releases: Iterable<Pick<SiteRelease, "release">>): DayView | undefined {
  const days = [...releases].map(({ release }) => release.published).sort();
  const date = days.at(-1);
  return date ? { what: "Release of", date, text: longDate(date) } : undefined;
}

/** When something was published and last changed, as far as that is known. */
export function dayViews({
  published,
  updated,
}: {
  readonly published: string | undefined;
  readonly updated: string | undefined;
}): readonly DayView[] {
  const days = [["Published", published] as const, ["Updated", updated] as const];
  return days.flatMap(([what, date]) => (date === undefined ? [] : [{ what, date, text: longDate(date) }]));
}

/** The day in the foot of a printed notebook: when it was last changed or published, else that of its release. */
export function notebookDay({
  days,
  date,
  published,
}: Pick<NotebookView, "days" | "date" | "published">): DayView {
  return days.at(-1) ?? { what: "Release of", date, text: published };
}
