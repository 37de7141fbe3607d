import { expect, test } from "vitest";
import { findCalendar, quarterDates } from "../../../src/lib/reading/periods/index.ts";

test("a quarter that ended on a day without its year is of the last period that ends there", () => {
  const calendar = findCalendar(
    ["Orla Works reported results for its fiscal 2027 first quarter ended June 30, reflecting orders."],
    ["Three Months Ended June 30, 2026", "Three Months Ended June 30, 2025"],
  );
  expect(calendar.yearEnd).toBe(3);
  expect(quarterDates(calendar, 2027, 1)).toEqual({ start: "2026-04-01", end: "2026-06-30" });
});

test("several fiscal years ended on a day say where years end", () => {
  const calendar = findCalendar(["Fiscal years ended April 30, 2026 and 2025."], ["July 31, 2026"]);
  expect(calendar.yearEnd).toBe(4);
});

test("years are named after that in which they end, however quarters of them are put", () => {
  const texts = [
    "Third Quarter Fiscal 2026 Results. Revenue rose 9% from the third quarter of fiscal 2025.",
    "Orla Works reports results for the third quarter ended June 30, 2026, and adjusts the fiscal 2026 third quarter.",
  ];
  const calendar = findCalendar(texts, ["Quarter Ended June 30, 2026"]);
  expect(calendar).toMatchObject({ yearEnd: 9, yearNamed: "end" });
  expect(quarterDates(calendar, 2026, 3)).toEqual({ start: "2026-04-01", end: "2026-06-30" });
});

test("a half-year that ended on a day says where years end", () => {
  const calendar = findCalendar(
    ["Half-year results for the 26 weeks ended 28 September 2024"],
    ["H1 FY25 26 weeks to 28 September 2024", "H1 FY24 26 weeks to 30 September 2023"],
  );
  expect(calendar).toMatchObject({ yearEnd: 3, yearNamed: "end" });
});
