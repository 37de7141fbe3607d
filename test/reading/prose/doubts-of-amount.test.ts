import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

const rows = ["Revenue", "Costs", "Margin", "Taxes", "Net income"].map(
  (one, at) => `| ${one} | ${at + 5} | ${at + 4} |`,
);

/** Figures in the sentences of an invented release of the second quarter of 2025, each with what speaks against its meaning. */
function doubtsIn(...lines: readonly string[]): readonly string[] {
  const text = [
    "# Orla Works reports",
    "",
    ...lines.flatMap((line) => [line, ""]),
    "STATEMENTS OF OPERATIONS (in millions)",
    "",
    "| | Three Months Ended June 30, 2025 | Three Months Ended June 30, 2024 |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  return facts
    .filter(({ kind }) => kind === "prose")
    .map(({ printed, doubts }) => `${printed}: ${doubts.join(", ")}`);
}

const q2 = "for the second quarter of 2025";

test("a figure whose sentence names its period and its measure is sure", () => {
  expect(
    doubtsIn(`Revenue ${q2} was $5 million, compared to $4 million in the second quarter of 2024.`),
  ).toEqual(["$5 million: ", "$4 million: "]);
});

test("a sentence that names no period is in doubt, unless it states a known measure under a heading that names one", () => {
  expect(
    doubtsIn(
      "Revenue was $7.5 million.",
      "Second Quarter 2025 Results",
      "Revenue was $5 million. The new plant brought $1 million.",
    ),
  ).toEqual([
    "$7.5 million: the sentence does not name the period",
    "$5 million: ",
    "$1 million: the sentence does not name the period, the sentence does not name what it measures",
  ]);
});

test("a period that lies ahead, a deal, a part of the company and a list in no order are in doubt", () => {
  const [ahead, deal, part, stores, listed] = [
    "Net income was $3 million in the fourth quarter of 2025.",
    `The company completed a $40 million offering ${q2}.`,
    `Cloud hosting revenue ${q2} was $2 million.`,
    `The company had 12 stores ${q2}.`,
    `Net income ${q2} included charges of $3 million, $2 million and $1 million, respectively.`,
  ];
  expect(doubtsIn(ahead)).toEqual(["$3 million: its period is not the reported one nor before it"]);
  expect(doubtsIn(deal)).toEqual([
    "$40 million: the sentence does not name what it measures, it may be of a deal, and of no period",
  ]);
  expect(doubtsIn(part)).toEqual(["$2 million: it may be a part of the company"]);
  expect(doubtsIn(stores)).toEqual(["12: it may be counted on another day"]);
  expect(doubtsIn(listed).map((one) => one.split(": ")[1])).toEqual(
    Array.from({ length: 3 }, () => "it stands in a list whose order is not told"),
  );
});

test("what is expected is guidance, and so is what is said behind it in the same sentence", () => {
  expect(
    doubtsIn(
      "The company expects revenue for 2025 to range between $28 million and $30 million, an increase of 20%.",
    ),
  ).toEqual(["$28 million: ", "$30 million: ", "20%: "]);
});
