import { compareReleases, type Restatement } from "../../company/index.ts";
import type { Release } from "../../release/index.ts";
import { folderOfData } from "../../text/node.ts";
import { companyOf } from "./company-claims.ts";

/** What a release prints otherwise than an earlier one of its company did: a finding of its own kind, and no check of it. */
export function restatedIn(release: Release, dataFolder = folderOfData()): readonly Restatement[] {
  const company = companyOf(release, dataFolder);
  if (company.releases.length < 2) return [];
  return compareReleases(company).restatements.filter(({ after }) => after.release.id === release.id);
}
