import { expect, test } from "vitest";
import { formatBars, formatBuilds, formatTable } from "../../../src/commands/bench/format-results.ts";

test("columns of numbers are set to the right, others to the left", () => {
  const rows = [
    ["a", "1"],
    ["bcd", "1,000"],
  ];
  expect(formatTable(["name", "n"], rows)).toBe("name      n\na         1\nbcd   1,000");
});

test("what a notebook costs is told for those beyond the first", () => {
  const rows = [
    { contender: "tieout", notebooks: 1, seconds: 2, peakMegabytes: 300 },
    { contender: "tieout", notebooks: 201, seconds: 6, peakMegabytes: 700.4 },
  ] as const;
  expect(
    formatBuilds(rows)
      .split("\n")
      .slice(1)
      .map((line) => line.split(/\s+/).filter(Boolean)),
  ).toEqual([
    ["1", "tieout", "2.00", "300"],
    ["201", "tieout", "6.00", "0.0200", "700"],
  ]);
});

test("a bar is met or not met", () => {
  const bars = [
    { title: "peak", limit: 1500, measured: 1600.4, unit: "MB", isMet: false },
    { title: "ratio", limit: 0.5, measured: 0.417, unit: "×", isMet: true },
  ] as const;
  expect(formatBars(bars)).toMatch(/≤ 1500 MB +1600 MB +not met\n.*≤ 0.5 × +0.42 × +met/);
});
