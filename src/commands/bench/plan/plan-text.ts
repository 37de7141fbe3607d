import type { MeasuredParts } from "./measure-parts.ts";

/** A site to be planned: how many releases of how many companies, of how many pages together, in how many parts. */
export interface PlannedSite {
  readonly companies: number;
  readonly releases: number;
  readonly pages: number;
  readonly shards: number;
}

/** 5,000 companies with 40 quarters of ten pages each, in parts of two thousand pages. */
export const twoMillionPages: PlannedSite = {
  companies: 5000,
  releases: 200_000,
  pages: 2_000_000,
  shards: 1000,
};

/**
 * What a site takes that is as large as planned, from what a small one and a larger one took: straight lines through both.
 * What pages cost is scaled by pages, and what the whole site has of each release by releases.
 */
export function planText(small: MeasuredParts, large: MeasuredParts, planned: PlannedSite): string {
  const { companies, releases, pages, shards } = planned;
  const more = large.pages - small.pages;
  const perPage = (of: (one: MeasuredParts) => number): number => (of(large) - of(small)) / more;
  const fixed = (of: (one: MeasuredParts) => number): number =>
    Math.max(0, of(small) - small.pages * perPage(of));
  const [part, merge] = [
    ({ part }: MeasuredParts) => part.cpuSeconds,
    ({ merge }: MeasuredParts) => merge.cpuSeconds,
  ];
  const memory = ({ merge }: MeasuredParts): number => merge.peakMegabytes;
  const ofRelease = pages / releases;
  const mergeSeconds = (count: number): number => fixed(merge) + count * perPage(merge);
  const mergeBytes = (count: number): number => 1e6 * (fixed(memory) + count * perPage(memory));
  return [
    `Plan for ${thousands(pages)} pages of ${thousands(releases)} releases in ${thousands(shards)} parts, from what`,
    `${small.releases} and ${large.releases} releases of ${thousands(small.pages / small.releases)} pages each took here:`,
    "",
    `parts            ${hours(pages * perPage(part) + shards * fixed(part))}: ${perPage(part).toFixed(2)} s a page, ${fixed(part).toFixed(0)} s to begin a part`,
    `storage          ${gigabytes(pages * perPage(({ bytes }) => bytes))} in ${thousands(pages * perPage(({ files }) => files))} files; kept for later builds ${gigabytes(pages * perPage(({ keptBytes }) => keptBytes))}`,
    `merge            ${hours(mergeSeconds(pages))} on one machine, with ${gigabytes(mergeBytes(pages))} of memory`,
    `  by company     ${hours(companies * mergeSeconds(pages / companies))} on any, for ${thousands(companies)} sites of a company each: ${thousands(mergeSeconds(pages / companies))} s and ${gigabytes(mergeBytes(pages / companies))} for one`,
    `one new release  ${(fixed(part) + ofRelease * perPage(part)).toFixed(0)} s for its part, its other releases from the store, and a merge`,
    "",
    "What is of the whole site and grows with each release, largest first:",
    ...growing(small, large, releases),
  ].join("\n");
}

/** Folders of the search are one entry each: their files have names by content. */
function growing(small: MeasuredParts, large: MeasuredParts, releases: number): readonly string[] {
  const [before, after] = [grouped(small.whole), grouped(large.whole)];
  const each = large.releases - small.releases;
  return [...after]
    .map(([name, bytes]) => [name, (bytes - (before.get(name) ?? 0)) / each] as const)
    .filter(([, bytes]) => bytes >= 1)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(
      ([name, bytes]) =>
        `  ${name.padEnd(28)} ${thousands(bytes)} bytes a release, ${gigabytes(bytes * releases)}`,
    );
}

function grouped(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const groups = Map.groupBy(sizes, ([path]) => /^search\/[^/]+\/|^_astro\//.exec(path)?.[0] ?? path);
  return new Map(
    [...groups].map(([name, files]) => [name, files.reduce((total, [, size]) => total + size, 0)] as const),
  );
}

const thousands = (count: number): string => Math.round(count).toLocaleString("en-US");
const short = (number: number): string => number.toLocaleString("en-US", { maximumSignificantDigits: 3 });
const hours = (seconds: number): string => `${short(seconds / 3600)} core-hours`;
const gigabytes = (bytes: number): string => `${short(bytes / 1e9)} GB`;
