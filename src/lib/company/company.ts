import { idOfWords, type Release } from "../release/index.ts";

/** A company with its releases, the earliest first. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly releases: readonly Release[];
}

/** The id of the company of a release: its folder in the data folder, or its issuer's name. */
export function companyIdOf({ company, issuer, id }: Pick<Release, "company" | "issuer" | "id">): string {
  return company ?? (idOfWords(issuer) || id);
}

/** The companies of some releases, in the order of their names. */
export function companiesOf(releases: readonly Release[]): readonly Company[] {
  const groups = [...Map.groupBy(releases, companyIdOf)];
  return groups
    .map(([id, own]) => {
      const ordered = own.toSorted(byDay);
      return { id, name: ordered.at(-1)?.issuer ?? id, releases: ordered };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en"));
}

const byDay = (a: Release, b: Release): number =>
  a.published.localeCompare(b.published) || a.id.localeCompare(b.id, "en");
