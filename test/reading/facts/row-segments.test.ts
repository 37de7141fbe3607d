import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

/** Label, segment and printed of each figure in tables of an invented release. */
function segmentsOf(...lines: readonly string[]): readonly string[] {
  const source = new TextEncoder().encode(["# Orla Works reports", "", ...lines, ""].join("\n"));
  const { facts } = readRelease([decodeSource("source.md", source)]);
  return facts.filter(({ kind }) => kind === "table").map((one) => `${one.label}: ${one.segment}`);
}

const head = ["(in millions)", "", "| | Three Months Ended March 31, 2024 |", "| --- | --- |"];

test("rows without a measure that add up to revenues are segments, and stay so in other tables of the release", () => {
  expect(
    segmentsOf(
      ...head,
      "| Pumps | 120 |",
      "| Valves | 80 |",
      "| Fee income | 10 |",
      "| Total revenues | 210 |",
      "",
      "Other words.",
      "",
      ...head,
      "| Pumps | 7 |",
      "| Selling | 9 |",
    ),
  ).toEqual([
    "Pumps: Pumps",
    "Valves: Valves",
    "Fee income: ",
    "Total revenues: ",
    "Pumps: Pumps",
    "Selling: ",
  ]);
});

test("rows of a table by region are segments unless they are measures", () => {
  expect(
    segmentsOf("Sales by region (in millions)", ...head.slice(1), "| Nordics | 31 |", "| Iberia | 22 |"),
  ).toEqual(["Nordics: Nordics", "Iberia: Iberia"]);
});

test("headings over the same rows of measures are segments", () => {
  const rows = ["| Operating revenues | 50 |", "| Net income | 5 |"];
  expect(segmentsOf(...head, "| Orla North - | |", ...rows, "| Orla South - | |", ...rows)).toEqual([
    "Operating revenues: Orla North",
    "Net income: Orla North",
    "Operating revenues: Orla South",
    "Net income: Orla South",
  ]);
});

test("the currency and the measure of a column are no segment", () => {
  expect(
    segmentsOf(
      "| | Three Months Ended March 31, 2024 Revenue $M | % Increase in US $ |",
      "| --- | --- | --- |",
      "| Net sales | 31 | 4% |",
      "| Gross profit | 22 | 5% |",
    ),
  ).toEqual(["Net sales: ", "Net sales: ", "Gross profit: ", "Gross profit: "]);
});

test("a label that begins with the name of a part of the company is of that part", () => {
  const columns = "| | Inland 2024 | Inland 2023 | Overseas 2024 | Overseas 2023 |";
  const read = segmentsOf(
    "Year ended December 31 (in millions)",
    "",
    columns,
    "| --- | --- | --- | --- | --- |",
    "| Net sales | 31 | 30 | 21 | 20 |",
    "",
    "Other words.",
    "",
    ...head,
    "| Inland card receivables | 7 |",
    "| Goodwill | 9 |",
  );
  expect(read.slice(-2)).toEqual(["Inland card receivables: Inland", "Goodwill: "]);
});
