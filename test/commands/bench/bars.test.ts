import { describe, expect, test } from "vitest";
import { type BuildRow, type PageCost, toBars, totalBytes } from "../../../src/commands/bench/bars.ts";
import type { PageScripts } from "../../../src/commands/bench/page-scripts.ts";

const row = (contender: BuildRow["contender"], notebooks: number, seconds: number): BuildRow => ({
  contender,
  notebooks,
  seconds,
  peakMegabytes: 1400,
});
const rows = [
  row("tieout", 1, 1),
  row("tieout", 200, 4.98),
  row("tieout", 1000, 20.98),
  row("plain", 200, 2.49),
  row("plain", 1000, 10),
  row("notebook-kit", 200, 4.98),
  row("notebook-kit", 1000, 26.225),
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
      [0.8, false],
      [2, true],
      [2.098, false],
      [1, true],
      [1400, true],
      [0.4, true],
      [73.5, true],
    ]);
  });

  test("of live pages are for the heaviest of them, and for their worst answers", () => {
    const weighing = (bytes: number, isLive: boolean): PageScripts => ({
      path: "/",
      isLive,
      files: [{ file: "a.js", bytes, made: {} }],
    });
    const live = {
      pages: [weighing(120_000, true), weighing(150_500, true), weighing(200_000, false)],
      answers: [
        { name: "first", times: 5, median: 60, worst: 100 },
        { name: "further", times: 100, median: 20, worst: 50.1 },
      ],
    };
    expect(toBars([], [], live).map(({ measured, unit, isMet }) => [measured, unit, isMet])).toEqual([
      [150.5, "kB", false],
      [100, "ms", true],
      [50.1, "ms", false],
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
