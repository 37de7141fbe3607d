import { formatTable } from "../format-results.ts";
import type { MeasuredSite } from "./bench-releases.ts";

/** Sites of invented companies as a table; of each what a release takes beyond the first of the smallest. */
export function formatReleases(sites: readonly MeasuredSite[]): string {
  const [small] = sites;
  const lines = sites.map(({ companies, releases, pages, cost }) => {
    const more = small ? releases - small.releases : 0;
    const beyond = small && more > 0 ? (cost.cpuSeconds - small.cost.cpuSeconds) / more : null;
    return [
      String(releases),
      String(companies),
      pages.toLocaleString("en-US"),
      cost.cpuSeconds.toFixed(2),
      (cost.cpuSeconds / releases).toFixed(2),
      beyond === null ? "" : beyond.toFixed(2),
      cost.seconds.toFixed(2),
      cost.peakMegabytes.toFixed(0),
    ];
  });
  const head = [
    "releases",
    "companies",
    "pages",
    "CPU s",
    "CPU s each",
    "each beyond the first",
    "by the clock, s",
    "peak MB",
  ];
  return formatTable(head, lines);
}
