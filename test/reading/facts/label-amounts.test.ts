import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

test("amounts in the label of a row are in the scale of its table and of its columns", () => {
  const lines = [
    "# Orla Works reports",
    "",
    "CONSOLIDATED BALANCE SHEETS (in millions)",
    "",
    "| | June 30, 2025 | December 31, 2024 |",
    "| --- | --- | --- |",
    "| Accounts receivable, less allowances of $62 and $55, respectively | $ 4,500 | $ 4,100 |",
    "| Inventories | 900 | 800 |",
    "| Common stock, no par value; 9,000,000 shares authorized; 5,100,000 and 5,000,000 shares issued | 70 | 60 |",
    "",
  ];
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(lines.join("\n")))]);
  expect(
    facts
      .filter(({ kind }) => kind === "prose")
      .map((one) => `${one.printed}: ${one.value} ${one.unit} ${one.end}`),
  ).toEqual([
    "$62: 62000000 USD 2025-06-30",
    "$55: 55000000 USD 2024-12-31",
    "9,000,000: 9000000 shares 2025-06-30",
    "5,100,000: 5100000 shares 2025-06-30",
    "5,000,000: 5000000 shares 2024-12-31",
  ]);
});
