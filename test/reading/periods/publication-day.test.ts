import { expect, test } from "vitest";
import { publicationDay } from "../../../src/lib/reading/periods/index.ts";

const end = "2025-05-03";

test.each([
  ["behind the town", "SALTMARSH END, May 22, 2025 — Fern Company today reported results.", "2025-05-22"],
  ["behind a dash that is set close", "DUNMORE, Ohio—June 3, 2025—Fern Company reported", "2025-06-03"],
  ["after the name of a wire", "DUNMORE - (Wire) - Aug. 12, 2025 - Fern Company", "2025-08-12"],
  ["with the day first", "London, 5 June 2025: Fern plc announces", "2025-06-05"],
  ["on a line of its own", "For immediate release\nMay 22, 2025", "2025-05-22"],
])("a release was published on the day that its dateline says, %s", (_, text, day) => {
  expect(publicationDay([text], end)).toBe(day);
});

test.each([
  ["the end of the period", "Results for the quarter ended May 3, 2025"],
  ["a day before it", "Dunmore, May 1, 2025 — an agreement was signed"],
  ["a balance of a later day", "Orders as of May 15, 2025 were higher"],
  ["a call", "Fern will hold a call on May 23, 2025 at noon"],
  ["a day in another year", "Dunmore, June 3, 2027 — the notes fall due"],
  ["a month", "Dunmore, June 2025"],
])("%s is no day of publication", (_, text) => {
  expect(publicationDay([text], end)).toBe(null);
});

test("the first exhibit that has a dateline says it", () => {
  const texts = ["Fern Company", "Dunmore, May 22, 2025 — Fern"];
  expect(publicationDay(texts, end)).toBe("2025-05-22");
});
