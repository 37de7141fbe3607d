import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

test("as of or for a quarter, balances are of its last day and everything else of the quarter", () => {
  const text = `# Orla Bancorp Reports Third Quarter 2023 Results

| Selected data | | |
| --- | --- | --- |
| (dollars in thousands) | As of or for the three months ended September 30, 2023 | As of or for the three months ended June 30, 2023 |
| Net interest income | 61,812 | 63,402 |
| Return on average assets | 0.92% | 0.97% |
| Total loans | 5,698,410 | 5,597,120 |
| Average total assets | 8,267,027 | 8,189,519 |
| Total assets | 7,940,120 | 7,902,455 |
`;
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  const table = facts.filter(({ kind }) => kind === "table");
  const isAtDay = (label: string): boolean =>
    table.filter((one) => one.label === label).every(({ start }) => start === null);
  const labels = [...new Set(table.map(({ label }) => label))];
  expect(labels.filter(isAtDay)).toEqual(["Total loans", "Total assets"]);
  expect(labels).toHaveLength(5);
});
