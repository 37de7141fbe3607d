import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inventCompanies } from "../../src/commands/bench/releases/invent-companies.ts";
import { openDesk } from "../../src/lib/analysis/open-desk.ts";
import { companiesOf, joinedRelease, namedReleases, releaseNames } from "../../src/lib/company/index.ts";
import type { Figure } from "../../src/lib/figures/index.ts";
import { loadRelease, publishedReleases } from "../../src/lib/release/node.ts";
import { thousands } from "../analysis/desk.ts";

/** Two companies of two releases each, that print their figures under the same names; one sold $21,399 thousand, the other $21,388. */
function twoCompanies(): ReturnType<typeof companiesOf> {
  const data = mkdtempSync(join(tmpdir(), "tieout-companies-"));
  try {
    inventCompanies(data, { companies: 2, releases: 4 });
    const exhibit = join(data, "silverbasket/silverbasket-2024-q1/silverbasket-2024-q1.txt");
    writeFileSync(exhibit, readFileSync(exhibit, "utf8").replaceAll("21,388", "21,399"));
    return companiesOf(publishedReleases(data).map((id) => loadRelease(id, data)));
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const releasesIn = ({ lineage }: Figure): readonly string[] =>
  lineage.kind === "reported" ? lineage.sources.flatMap(({ release }) => release ?? []) : [];

test("the series of a notebook over one of several companies is of its own releases alone", () => {
  const companies = twoCompanies();
  const deskOver = (name: string) => {
    const company = namedReleases(releaseNames(name), companies);
    if (!company) throw new Error(`there is no ${name}`);
    return openDesk(joinedRelease(company), []);
  };
  const [one, other] = ["silvermantle", "silverbasket"].map((name) => deskOver(name).series("net-sales"));
  expect([one, other].map((series) => thousands(series?.at("2024-Q1") as Figure))).toEqual([
    "21388",
    "21399",
  ]);
  // Each of the two releases prints the quarter of the year before beside its own.
  const quarters = ["2024-Q2", "2024-Q1", "2023-Q2", "2023-Q1"];
  const sources = quarters.map((quarter) => releasesIn(other?.at(quarter) as Figure));
  expect(new Set(sources.flat())).toEqual(new Set(["silverbasket-2024-q1", "silverbasket-2024-q2"]));
});

test("releases of two companies are no company to have a notebook over", () => {
  const names = releaseNames("silvermantle-2024-q1, silverbasket-2024-q1");
  expect(namedReleases(names, twoCompanies())).toBe(null);
});
