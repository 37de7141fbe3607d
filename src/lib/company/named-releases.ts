import type { Company } from "./company.ts";

/** The names after `release:` of a notebook: one release, a company, or several releases with commas between. */
export function releaseNames(release: unknown): readonly string[] {
  return String(release ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The releases that some names mean, of one company: all of it where it is named itself. Null where they mean none. */
export function namedReleases(names: readonly string[], companies: readonly Company[]): Company | null {
  const whole = companies.find(({ id }) => names.length === 1 && id === names[0]);
  if (whole) return whole;
  const company = companies.find(({ releases }) =>
    names.every((name) => releases.some(({ id }) => id === name)),
  );
  if (!company || names.length === 0) return null;
  return { ...company, releases: company.releases.filter(({ id }) => names.includes(id)) };
}
