import { describe, expect, test } from "vitest";
import { type BuildRow, type PageCost, toBars, totalBytes } from "../../../src/commands/bench/bars.ts";
import type { PageScripts } from "../../../src/commands/bench/page-scripts.ts";

const row = (
  contender: BuildRow["contender"],
  notebooks: number,
  cpuSeconds: number,
  change: BuildRow["change"] = "cold",
): BuildRow => ({
  contender,
  notebooks,
  change,
  cpuSeconds,
  seconds: cpuSeconds / 2,
  peakMegabytes: 1200,
  rounds: 3,
});
const rows = [
  row("tieout", 1, 24),
  row("tieout", 200, 43.9),
  row("tieout", 1000, 128.9),
  row("tieout", 1, 8.2, "nothing"),
  row("tieout", 1000, 18, "nothing"),
  row("tieout", 1000, 21, "sentence"),
  row("tieout", 1000, 21.1, "cell"),
  row("tieout", 1000, 24, "fact"),
  row("plain", 200, 21.95),
  row("plain", 1000, 64),
  row("notebook-kit", 200, 43.9),
  row("notebook-kit", 1000, 60),
];
const page = (contender: PageCost["contender"], firstChartMilliseconds: number): PageCost => ({
  contender,
  bytes: { html: 20_000, css: 8_000, js: 0, font: 45_000, other: 500 },
  requests: 5,
  firstChartMilliseconds,
});

describe("the bars", () => {
  test("are ratios of one run, each met up to its limit", () => {
    const bars = toBars(rows, [page("tieout", 100), page("notebook-kit", 250)]);
    expect(bars.map(({ measured, isMet }) => [Number(measured.toFixed(3)), isMet])).toEqual([
      [1, true],
      [2.148, false],
      [1, true],
      [2.148, false],
      [0.3, true],
      [0.35, true],
      [0.352, false],
      [0.4, true],
      [1200, true],
      [1.063, false],
      [12, true],
      [4.1, false],
      [2, true],
      [2.014, false],
      [0.4, true],
      [73.5, true],
    ]);
  });

  test("of live pages are for the heaviest of them, its first answer at worst and its others as a rule", () => {
    const weighing = (bytes: number, isLive: boolean): PageScripts => ({
      path: "/",
      isLive,
      files: [{ file: "a.js", bytes, made: {} }],
    });
    const live = {
      pages: [weighing(120_000, true), weighing(150_500, true), weighing(200_000, false)],
      answers: [
        { name: "first", times: 5, median: 30, worst: 50 },
        { name: "further", times: 100, median: 25.1, worst: 60 },
      ],
    };
    expect(toBars([], [], live).map(({ measured, unit, isMet }) => [measured, unit, isMet])).toEqual([
      [150.5, "kB", false],
      [50, "ms", true],
      [25.1, "ms", false],
    ]);
  });

  test("are left out where nothing was measured", () => {
    expect(toBars([row("tieout", 1000, 9)], []).map(({ unit }) => unit)).toEqual(["MB"]);
    expect(toBars([], [page("tieout", 100)]).map(({ unit }) => unit)).toEqual(["kB"]);
  });
});

test("a page weighs all its kinds", () => {
  expect(totalBytes(page("tieout", 1))).toBe(73_500);
});
