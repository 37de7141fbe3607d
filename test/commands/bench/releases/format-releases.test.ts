import { expect, test } from "vitest";
import { formatReleases } from "../../../../src/commands/bench/releases/format-releases.ts";

// 108 s of fifty releases are 2.16 s each, and (108 − 10) / 49 = 2 s each beyond the first.
test("of a site of many releases it is said what each takes, and each beyond the first", () => {
  const cost = (cpuSeconds: number) => ({ cpuSeconds, seconds: cpuSeconds / 2, peakMegabytes: 400 });
  const sites = [
    { companies: 1, releases: 1, pages: 20, cost: cost(10) },
    { companies: 20, releases: 50, pages: 1020, cost: cost(108) },
  ];
  const rows = formatReleases(sites).split("\n").slice(1);
  expect(rows.map((row) => row.trim().split(/\s+/))).toEqual([
    ["1", "1", "20", "10.00", "10.00", "5.00", "400"],
    ["50", "20", "1,020", "108.00", "2.16", "2.00", "54.00", "400"],
  ]);
});
