/** Where a site stands: `/`, or `/reports/` when it is published below a folder. */
export interface Site {
  readonly base: string;
}

/** The file name of the notebook that stands at `/guide/`. */
export const guideSlug = "guide";

/** Every address of the site, in one place; each is made from ids that an author chose. */
export const hrefs = {
  home: ({ base }: Site): string => base,
  notebooks: ({ base }: Site): string => `${base}notebooks/`,
  notebook: ({ base }: Site, slug: string): string =>
    slug === guideSlug ? `${base}${slug}/` : `${base}notebooks/${slug}/`,
  release: ({ base }: Site, release: string): string => `${base}releases/${release}/`,
  line: (site: Site, release: string, line: number): string => `${hrefs.release(site, release)}#L${line}`,
  reconciliations: ({ base }: Site): string => `${base}reconciliations/`,
  glossary: ({ base }: Site): string => `${base}glossary/`,
  term: (site: Site, id: string): string => `${hrefs.glossary(site)}#${id}`,
  search: ({ base }: Site): string => `${base}search/`,
  checks: ({ base }: Site): string => `${base}checks/`,
  check: (site: Site, id: string): string => `${hrefs.checks(site)}#${encodeURI(id)}`,
  feed: ({ base }: Site): string => `${base}feed.xml`,
  liveData: ({ base }: Site, slug: string, hash: string): string => `${base}live/${slug}.${hash}.json`,
  reconciliation: ({ base }: Site, id: string, period: string): string =>
    `${base}reconciliations/${id}/${periodSlug(period)}/`,
  frozen: (site: Site, id: string, period: string, hash: string): string =>
    `${hrefs.reconciliation(site, id, period)}@${hash}/`,
};

/** A period as it stands in an address: `2010-Q2` is `2010-q2`. */
export function periodSlug(period: string): string {
  return period.toLowerCase();
}
