import type { Site } from "../../addresses/index.ts";
import { deskOfWords, openDesk } from "../../analysis/index.ts";
import { type Company, companiesOf, joinedRelease } from "../../company/index.ts";
import { factStands } from "../../figures/index.ts";
import type { Fact, Release } from "../../release/index.ts";
import { type Print, Prints } from "../prints/index.ts";
import type { CardIds } from "./card-ids.ts";
import type { SiteRelease } from "./open-site.ts";
import { openPage, type ReleasePage } from "./page.ts";
import { WrittenCards } from "./written-cards.ts";

/** A company with more than one release: these, and all of them as one. */
export interface SiteCompany {
  readonly company: Company;
  readonly releases: readonly SiteRelease[];
  readonly joined: SiteRelease;
}

/** The companies of a site that have more than one release, by id: one release alone is read by itself. */
export function openCompanies(
  site: Site,
  releases: ReadonlyMap<string, SiteRelease>,
): ReadonlyMap<string, SiteCompany> {
  const companies = companiesOf([...releases.values()].map(({ release }) => release));
  return new Map(
    companies.flatMap((company) => {
      if (company.releases.length < 2) return [];
      const own = company.releases.flatMap(({ id }) => releases.get(id) ?? []);
      return [[company.id, { company, releases: own, joined: joinReleases(site, company, own) }] as const];
    }),
  );
}

/** Some releases of a company as one: its figures open to the lines of the releases that print them. */
export function joinReleases(site: Site, company: Company, releases: readonly SiteRelease[]): SiteRelease {
  const release = joinedRelease(company);
  const first = joinedRelease(company, "first");
  const prints = joinedPrints([release, first], releases);
  const desk = deskOfWords(openDesk(release, []), openDesk(first, []));
  const written = new WrittenCards();
  const page = (ids?: CardIds): ReleasePage => openPage({ site, release, checks: [], prints }, written, ids);
  return {
    release,
    first,
    checks: [],
    toLookAt: [],
    surprises: [],
    desk,
    reconciliations: [],
    prints,
    page,
  };
}

/** What the releases themselves tell of each print, with the release that it is in. */
function joinedPrints(joined: readonly Release[], releases: readonly SiteRelease[]): Prints {
  const byPlace = new Map(
    releases.flatMap(({ release: { id }, prints }) =>
      [...prints.data.facts.values()].flatMap((fact) =>
        fact.prints.map((print) => [placeKey(id, print), { ...print, release: id }] as const),
      ),
    ),
  );
  const toPrinted = (fact: Fact) => {
    const prints = fact.witnesses.flatMap((one) => byPlace.get(placeKey(one.release ?? "", one)) ?? []);
    const title = [fact.label, fact.period].join(", ");
    return [fact.id, { title, figure: fact.figure?.named(title) ?? null, prints }] as const;
  };
  return new Prints({
    facts: new Map(joined.flatMap(({ facts }) => [...facts.values()].map(toPrinted))),
    stands: factStands(
      joined.flatMap(({ facts }) => [...facts.keys()]),
      [],
    ),
    byFormula: new Map(),
  });
}

const placeKey = (release: string, { line, start }: Pick<Print, "line" | "start">): string =>
  `${release} ${line}:${start}`;
