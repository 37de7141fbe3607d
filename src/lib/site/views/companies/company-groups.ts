import { hrefs, type Site } from "../../../addresses/index.ts";
import { companyIdOf } from "../../../company/index.ts";
import type { CompanyHeadView, SiteRelease } from "../../../show/index.ts";

type HasRelease = Pick<SiteRelease, "release">;

/** What is of releases, those of one company together in the order of the first of each, the latest of its releases first. */
export function companyGroups<Entry>(
  entries: readonly Entry[],
  releaseOf: (entry: Entry) => HasRelease["release"],
): readonly (readonly Entry[])[] {
  const groups = Map.groupBy(entries, (entry) => companyIdOf(releaseOf(entry)));
  return [...groups.values()].map((own) =>
    own.toSorted((a, b) => releaseOf(b).published.localeCompare(releaseOf(a).published)),
  );
}

/** What stands above the releases of each company, which leads to its page if it has one; nothing where there is but one company. */
export function companyHeads(
  site: Site,
  groups: readonly (readonly HasRelease["release"][])[],
): readonly CompanyHeadView[] {
  if (groups.length < 2) return [];
  return groups.flatMap((own) => own.slice(0, 1).map((latest) => headOf(site, latest, own.length > 1)));
}

function headOf(site: Site, release: HasRelease["release"], hasPage: boolean): CompanyHeadView {
  const company = companyIdOf(release);
  return {
    id: `company-${company}`,
    text: release.issuer,
    href: hasPage ? hrefs.company(site, company) : null,
  };
}
