import { expect, test } from "vitest";
import type { NotebookView } from "../../../src/lib/show/page/view.ts";
import { footDay, notebookDay } from "../../../src/lib/site/views/foot-day.ts";
import { longDate } from "../../../src/lib/text/long-date.ts";
import { internap } from "../internap.ts";

test("the foot of a page has the day of its release", () => {
  expect(footDay([internap()])).toEqual({ what: "Release of", date: "2010-08-04", text: "4 August 2010" });
});

test("the foot of a page over several releases has the day of the last", () => {
  const { release } = internap();
  const later = { release: { ...release, published: "2010-11-03" } };
  expect(footDay([later, { release }])?.date).toBe("2010-11-03");
});

test("a page over no release has no day", () => {
  expect(footDay([])).toBeUndefined();
});

const day = (what: "Published" | "Updated", date: string) => ({ what, date, text: longDate(date) });

test.each([
  ["the release", [], { what: "Release of", date: "2010-08-04", text: "4 August 2010" }],
  ["its publication", [day("Published", "2010-08-09")], day("Published", "2010-08-09")],
  [
    "its last change",
    [day("Published", "2010-08-09"), day("Updated", "2010-08-12")],
    day("Updated", "2010-08-12"),
  ],
])("the foot of a notebook has the day of %s", (_, days, expected) => {
  const view: Pick<NotebookView, "days" | "date" | "published"> = {
    days,
    date: "2010-08-04",
    published: "4 August 2010",
  };
  expect(notebookDay(view)).toEqual(expected);
});
