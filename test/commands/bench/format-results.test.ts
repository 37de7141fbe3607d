import { expect, test } from "vitest";
import {
  formatBars,
  formatBuilds,
  formatKinds,
  formatTable,
} from "../../../src/commands/bench/format-results.ts";

test("columns of numbers are set to the right, others to the left", () => {
  const rows = [
    ["a", "1"],
    ["bcd", "1,000"],
  ];
  expect(formatTable(["name", "n"], rows)).toBe("name      n\na         1\nbcd   1,000");
});

test("what a notebook costs is told for those beyond the first", () => {
  const row = { contender: "tieout", change: "cold", rounds: 3 } as const;
  const rows = [
    { ...row, notebooks: 1, cpuSeconds: 2, seconds: 1.5, peakMegabytes: 300 },
    { ...row, notebooks: 201, cpuSeconds: 6, seconds: 3.25, peakMegabytes: 700.4 },
    { ...row, change: "nothing", notebooks: 201, cpuSeconds: 1, seconds: 0.8, peakMegabytes: 200 },
  ] as const;
  expect(
    formatBuilds(rows)
      .split("\n")
      .slice(1)
      .map((line) => line.split(/\s{2,}/).filter(Boolean)),
  ).toEqual([
    ["1", "tieout", "cold", "2.00", "1.50", "300", "3"],
    ["201", "tieout", "cold", "6.00", "0.0200", "3.25", "700", "3"],
    ["201", "tieout", "nothing changed", "1.00", "0.80", "200", "3"],
  ]);
});

test("a kind of file that takes more than the page is marked", () => {
  const cost = { files: 2, kilobytes: 30 };
  const lines = formatKinds([
    { kind: "page", cpuMilliseconds: 60, ...cost },
    { kind: "workbook", cpuMilliseconds: 60, ...cost },
    { kind: "picture", cpuMilliseconds: 60.1, ...cost },
  ]).split("\n");
  expect(lines.map((line) => line.includes("more than the page"))).toEqual([false, false, false, true]);
});

test("a bar is met or not met", () => {
  const bars = [
    { title: "peak", limit: 1500, measured: 1600.4, unit: "MB", isMet: false },
    { title: "ratio", limit: 0.5, measured: 0.417, unit: "×", isMet: true },
  ] as const;
  expect(formatBars(bars)).toMatch(/≤ 1500 MB +1600 MB +not met\n.*≤ 0.5 × +0.42 × +met/);
});
