import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

test("a section of adjustments makes no adjustments of the statement above it, nor of key figures below", () => {
  const text = `# Orla Works Reports Results for 2024

| Summary | | |
| --- | --- | --- |
| (in thousands) | Year Ended December 31, 2024 | Year Ended December 31, 2023 |
| Premiums | 510 | 345 |
| Expenses | 359 | 242 |
| Net income | 151 | 103 |
| Adjustments: | | |
| Amortization of intangibles | 4 | 3 |
| Adjusted net income | 155 | 106 |
| Key metrics: | | |
| Loss ratio | 26.4% | 21.0% |
`;
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  const said = new Map(facts.map(({ label, scenario }) => [label, scenario]));
  expect([...said]).toEqual([
    ["Premiums", "gaap"],
    ["Expenses", "gaap"],
    ["Net income", "gaap"],
    ["Amortization of intangibles", "adjustment"],
    ["Adjusted net income", "non-gaap"],
    ["Loss ratio", "gaap"],
  ]);
});
