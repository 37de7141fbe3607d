import { expect, test } from "vitest";
import type { MeasuredParts } from "../../../../src/commands/bench/plan/measure-parts.ts";
import { planText } from "../../../../src/commands/bench/plan/plan-text.ts";

// A part takes 10 s and 2 s a page; a merge 5 s and a tenth of one a page, with 400 MB and 10 MB a page.
const measured = (releases: number): MeasuredParts => {
  const pages = 20 * releases;
  return {
    releases,
    pages,
    files: 5 * pages,
    bytes: 500_000 * pages,
    keptBytes: 100_000 * pages,
    part: { cpuSeconds: 10 + 2 * pages, seconds: 0, peakMegabytes: 900 },
    merge: { cpuSeconds: 5 + pages / 10, seconds: 0, peakMegabytes: 400 + 10 * pages },
    whole: new Map([
      ["index.html", 1000 + 300 * releases],
      ["feed.xml", 700],
      [`search/pages/${releases}.pf`, 4000 * releases],
    ]),
  };
};

const text = planText(measured(1), measured(3), { companies: 10, releases: 1000, pages: 36_000, shards: 36 });

test.each([
  // 36,000 × 2 s and 36 × 10 s are 72,360 s, of 3,600 s each.
  ["parts            20.1 core-hours: 2.00 s a page, 10 s to begin a part"],
  ["storage          18 GB in 180,000 files; kept for later builds 3.6 GB"],
  // 5 s and 3,600 s; 400 MB and 360,000 MB.
  ["merge            1 core-hours on one machine, with 360 GB of memory"],
  // 3,600 pages a company: 5 s and 360 s ten times, 400 MB and 36,000 MB.
  ["  by company     1.01 core-hours on any, for 10 sites of a company each: 365 s and 36.4 GB for one"],
  // 36 pages a release: 10 s and 72 s.
  ["one new release  82 s for its part"],
])("each cost is what begins a step and what each page adds: %s", (line) => {
  expect(text).toContain(line);
});

test("what the whole site has of each release is told, largest first; what does not grow is not", () => {
  expect(text.split("\n").slice(-2)).toEqual([
    "  search/pages/                4,000 bytes a release, 0.004 GB",
    "  index.html                   300 bytes a release, 0.0003 GB",
  ]);
});
