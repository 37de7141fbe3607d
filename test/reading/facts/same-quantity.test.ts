import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

const rows = [
  "| Revenue | 5,712 | 4,210 |",
  "| Costs | 4,100 | 3,900 |",
  "| Haulage margin | 1,612 | 310 |",
  "| Wagons sold | 950 | 240 |",
  "| Net income | 662 | (70) |",
];

/** Concept and doubts of each figure in the sentences of an invented release of the second quarter of 2025. */
function proseOf(...lines: readonly string[]): readonly string[] {
  const text = [
    "# Orla Works reports",
    "",
    ...lines.flatMap((line) => [line, ""]),
    "STATEMENTS OF OPERATIONS (in thousands)",
    "",
    "| | Three Months Ended June 30, 2025 | Three Months Ended June 30, 2024 |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  return facts
    .filter(({ kind }) => kind === "prose")
    .map(({ printed, concept, doubts }) => `${printed}: ${concept}${doubts.length > 0 ? "?" : ""}`);
}

test("a figure that repeats one of a table by number and by words is of its concept, and of its period without a doubt", () => {
  expect(proseOf("We are glad that our margin from haulage came to $1.6 million.")).toEqual([
    "$1.6 million: haulage-margin",
  ]);
});

test("a number alone makes no two figures one", () => {
  expect(proseOf("A bridge was built for $1.6 million.")).toEqual(["$1.6 million: a-bridge?"]);
});

test("the subject of a sentence is its measure, without what it is compared with", () => {
  expect(proseOf("Revenue was $9.9 million, compared with net income of $8.8 million.")).toEqual([
    "$9.9 million: revenues?",
    "$8.8 million: net-income?",
  ]);
});

test("of what figures include it is what they are in", () => {
  expect(
    proseOf(
      "Debt was $40.4 million at the end of the quarter, including $20.4 million in lease obligations.",
    ),
  ).toEqual(["$40.4 million: long-term-debt", "$20.4 million: lease-obligations"]);
});
