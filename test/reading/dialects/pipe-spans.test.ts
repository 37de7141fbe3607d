import { describe, expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

/** Label, segment, value, unit and period of each figure in the tables of an invented release. */
function figuresOf(text: string): readonly string[] {
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  return facts
    .filter(({ kind }) => kind === "table")
    .map(({ label, value, unit, start, end }) => `${label}: ${value} ${unit} ${start ?? ""}..${end}`);
}

const [year, before] = ["2024-01-01..2024-12-31", "2023-01-01..2023-12-31"];

describe("a table of Markdown that writes cells over several columns as `| text | | |`", () => {
  test("has its headings over their columns, where signs of figures stand in cells of their own", () => {
    const text = `# Orla Works Reports Fourth Quarter 2024 Results

| Losses by Line of Business | | | | | | | | | | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Year Ended December 31, |  | 2024 | | | | | | |  | 2023 | | | | | | |
| (In thousands) |  | Net | | |  | Loss | | |  | Net | | |  | Loss | | |
| (Unaudited) |  | Premiums | | |  | Ratio | | |  | Premiums | | |  | Ratio | | |
| Fire |  | $ | 62,019 |  |  |  | 26.6 | % |  | $ | 61,869 |  |  |  | 51.7 | % |
| Surety |  |  | (537 | ) |  |  | (1.2 | )% |  |  | 12,311 |  |  |  | 53.5 | % |
`;
    expect(figuresOf(text)).toEqual([
      `Fire: 62019000 USD ${year}`,
      `Fire: 26.6 percent ${year}`,
      `Fire: 61869000 USD ${before}`,
      `Fire: 51.7 percent ${before}`,
      `Surety: -537000 USD ${year}`,
      `Surety: -1.2 percent ${year}`,
      `Surety: 12311000 USD ${before}`,
      `Surety: 53.5 percent ${before}`,
    ]);
  });

  test("may say its scale below its periods, over all of its columns", () => {
    const text = `# Orla Works Reports Fourth Quarter 2024 Results

| Summary | | | | | | |
| --- | --- | --- | --- | --- | --- | --- |
|  |  | Year Ended December 31, | | | | |
|  |  | 2024 | |  | 2023 | |
|  |  | ($ in thousands, except per share data) | | | | |
| Premiums |  | $ | 373,723 |  | $ | 303,152 |
| Net income |  |  | 34,965 |  |  | 25,894 |
| Diluted earnings per share |  | $ | 1.29 |  | $ | 1.02 |
`;
    expect(figuresOf(text)).toEqual([
      `Premiums: 373723000 USD ${year}`,
      `Premiums: 303152000 USD ${before}`,
      `Net income: 34965000 USD ${year}`,
      `Net income: 25894000 USD ${before}`,
      `Diluted earnings per share: 1.29 USD/share ${year}`,
      `Diluted earnings per share: 1.02 USD/share ${before}`,
    ]);
  });
});
