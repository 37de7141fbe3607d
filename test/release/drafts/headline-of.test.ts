import { expect, test } from "vitest";
import { headlineOf } from "../../../src/lib/release/drafts/headline-of.ts";

test.each([
  ["# Alder Mills Reports Third Quarter 2024 Results", "Third Quarter 2024 Results"],
  ["Exhibit 99.1\n\nALDER MILLS REPORTS RESULTS FOR THE YEAR 2024", "Results for the Year 2024"],
  [
    "Alder Mills Inc. Announces Second Quarter 2025 Financial Results and Reports 37% Growth",
    "Second Quarter 2025 Financial Results",
  ],
])("the headline of a release says what it reports: %s", (text, said) => {
  expect(headlineOf(text)).toBe(said);
});

test.each([
  "Alder Mills Reports Third Quarter Net Income",
  "Alder Mills today reports results for the third quarter of 2024, and sales rose.",
  "Alder Mills Announces Share Repurchase of 2024",
  `${"\nWords.".repeat(30)}\nAlder Mills Reports Third Quarter 2024 Results`,
])("one that names no results, or not of which year, or is none, says nothing: %s", (text) => {
  expect(headlineOf(text)).toBeNull();
});
