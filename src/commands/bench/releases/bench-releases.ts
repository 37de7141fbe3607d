import { globSync } from "node:fs";
import { join } from "node:path";
import { type BuildCost, measureBuild, ownBuild } from "../measure-build.ts";
import { copyParts, projectParts } from "../project-copy.ts";
import { formatReleases } from "./format-releases.ts";
import { inventCompanies } from "./invent-companies.ts";

/** A site of invented companies, and what it took to build it. */
export interface MeasuredSite {
  readonly companies: number;
  readonly releases: number;
  readonly pages: number;
  readonly cost: BuildCost;
}

/** Builds a site of one release, and one of fifty releases of twenty companies, below `folder`, each once and cold. */
export async function benchReleases(folder: string): Promise<string> {
  const one = await measure(folder, { companies: 1, releases: 1 });
  return formatReleases([one, await measure(folder, { companies: 20, releases: 50 })]);
}

async function measure(
  folder: string,
  size: Pick<MeasuredSite, "companies" | "releases">,
): Promise<MeasuredSite> {
  const project = join(folder, `releases-${size.releases}`);
  copyParts(project, projectParts);
  inventCompanies(join(project, "invented/data"), size);
  const cost = await measureBuild(project, [...ownBuild, "--data", "invented/data"]);
  const pages = globSync("**/*.html", { cwd: join(project, "dist") }).length;
  return { ...size, pages, cost };
}
