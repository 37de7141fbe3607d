import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

const unitsOf = (text: string): readonly string[] =>
  readRelease([decodeSource("source.md", new TextEncoder().encode(text))]).facts.map(
    ({ printed, unit }) => `${printed} ${unit}`,
  );

test("a dollar sign is of the dollars in which a release says all of its figures are", () => {
  const text = [
    "# Orla Works reports",
    "",
    "All figures are in Canadian dollars unless otherwise noted.",
    "",
    "Revenue was $5 million or $0.20 per share. It sold a mill for US$3 million.",
    "",
    "| | June 30, 2025 | June 30, 2024 |",
    "| --- | --- | --- |",
    "| Cash | $12 | $11 |",
    "| Debt | 9 | 8 |",
    "",
  ].join("\n");
  expect(unitsOf(text)).toEqual([
    "$12 CAD",
    "$11 CAD",
    "9 CAD",
    "8 CAD",
    "$5 million CAD",
    "$0.20 CAD/share",
    "US$3 million USD",
  ]);
});
