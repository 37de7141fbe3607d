import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

/** Label, role and period of the figures of a paragraph of an invented release of the fourth quarter of 2024. */
function figuresOf(...lines: readonly string[]): readonly string[] {
  const opening =
    "# Orla Works Reports Fourth Quarter 2024 Results\n\nToday Orla Works reported results for the quarter ended December 31, 2024.";
  const text = [opening, ...lines].join("\n\n");
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  return facts
    .filter(({ kind }) => kind === "prose")
    .map(({ printed, label, role, start, end }) => `${printed} ${label}: ${role} ${start}..${end}`);
}
const [quarter, before] = ["2024-10-01..2024-12-31", "2023-10-01..2023-12-31"];

test("what is in percent itself has a level, however it came to it", () => {
  expect(
    figuresOf(
      "The combined ratio for the fourth quarter improved to 94.4%, and the yield on loans rose to 5.3%.",
    ),
  ).toEqual([`94.4% combined ratio: value ${quarter}`, `5.3% yield on loans: value ${quarter}`]);
});

test("an increase or a decrease behind an amount is its own, and what it is in is its measure", () => {
  expect(
    figuresOf(
      "Noninterest income rose in the fourth quarter, due to a $138,388 increase in insurance proceeds.",
    ),
  ).toEqual([`$138,388 insurance proceeds: change ${quarter}`]);
  expect(figuresOf("Net interest income for the fourth quarter was $579,928 lower than a year ago.")).toEqual(
    [`$579,928 Net interest income: change ${quarter}`],
  );
});

test("from one amount to another the second is of the period that is reported", () => {
  expect(figuresOf("In the fourth quarter net income rose from $19.6 million to $31.4 million.")).toEqual([
    `$19.6 million net income: value ${before}`,
    `$31.4 million net income: value ${quarter}`,
  ]);
});

test("after a comparison, a clause with while is of the reported period again", () => {
  const found = figuresOf(
    "In the fourth quarter net income was $19.5 million compared to $23.2 million in the prior year’s fourth quarter while gross profit was $43.1 million.",
  );
  expect(found).toEqual([
    `$19.5 million net income: value ${quarter}`,
    `$23.2 million net income: value ${before}`,
    `$43.1 million gross profit: value ${quarter}`,
  ]);
});

test("a heading that says only with what all compare is over nothing", () => {
  const found = figuresOf(
    "**Fourth quarter 2024 results:**",
    "(All comparisons vs. fourth quarter 2023, unless noted otherwise)",
    "Net income was $31.4 million.",
  );
  expect(found).toEqual([`$31.4 million Net income: value ${quarter}`]);
});

test("the mark of a note behind a colon is no figure, nor does basic and diluted name a measure", () => {
  expect(figuresOf("Fourth quarter 2024 highlights compared to fourth quarter 2023:(1)")).toEqual([]);
  const found = figuresOf(
    "Net income for the fourth quarter was $8.1 million, or $0.27 per share (basic and diluted), compared to $9.4 million for the fourth quarter of 2023.",
  );
  expect(found[2]).toBe(`$9.4 million Net income: value ${before}`);
});
