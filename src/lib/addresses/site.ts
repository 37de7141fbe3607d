/** Where a site stands: `/`, or `/reports/` when it is published below a folder; `https://example.org`, if it is known. */
export interface Site {
  readonly base: string;
  readonly origin?: string;
}

/** The file name of the notebook that stands at `/guide/`. */
export const guideSlug = "guide";

/** Every address of the site, in one place; each is made from ids that an author chose. */
export const hrefs = {
  home: ({ base }: Site): string => base,
  notebooks: ({ base }: Site): string => `${base}notebooks/`,
  /** `profit`, or `fern-2012/profit` for a notebook in the folder of its release. */
  notebook: (site: Site, slug: string): string => {
    const [release = "", own] = slug.split("/");
    if (own !== undefined) return `${hrefs.release(site, release)}notebooks/${own}/`;
    return slug === guideSlug ? `${site.base}${slug}/` : `${site.base}notebooks/${slug}/`;
  },
  /** The list of all releases. */
  releases: ({ base }: Site): string => `${base}releases/`,
  release: ({ base }: Site, release: string): string => `${base}releases/${release}/`,
  /** The releases of a company together, where there are several. */
  company: ({ base }: Site, company: string): string => `${base}companies/${company}/`,
  line: (site: Site, release: string, line: number): string => `${hrefs.release(site, release)}#L${line}`,
  /** The overview of the reconciliations of all releases. */
  allReconciliations: ({ base }: Site): string => `${base}reconciliations/`,
  glossary: ({ base }: Site): string => `${base}glossary/`,
  term: (site: Site, id: string): string => `${hrefs.glossary(site)}#${id}`,
  howToRead: ({ base }: Site): string => `${base}how-to-read/`,
  search: ({ base }: Site): string => `${base}search/`,
  /** The overview of the checks on all releases. */
  allChecks: ({ base }: Site): string => `${base}checks/`,
  checks: (site: Site, release: string): string => `${hrefs.release(site, release)}checks/`,
  check: (site: Site, release: string, id: string): string =>
    `${hrefs.checks(site, release)}#${encodeURI(id)}`,
  feed: ({ base }: Site): string => `${base}feed.xml`,
  /** What the live part of a notebook reads: in a built site, whose hosts let browsers keep it, by a hash of it. */
  liveData: (site: Site, slug: string, hash: string | null): string => liveFile(site, slug, hash, "json"),
  /** The code of the live part of a notebook, likewise. */
  liveCode: (site: Site, slug: string, hash: string | null): string => liveFile(site, slug, hash, "js"),
  /** All that cells know of a release, for programs. */
  releaseDesk: (site: Site, release: string): string => `${hrefs.release(site, release)}${release}-desk.json`,
  /** The same of releases of a company that are read as one; `some` tells those of a few from those of all. */
  companyDesk: (site: Site, company: string, some: string): string =>
    `${hrefs.company(site, company)}${some}-desk.json`,
  reconciliations: (site: Site, release: string): string => `${hrefs.release(site, release)}reconciliations/`,
  reconciliation: (site: Site, release: string, id: string, period: string): string =>
    `${hrefs.reconciliations(site, release)}${id}/${periodSlug(period)}/`,
  /** A reconciliation in all its periods as a file. */
  wholeReconciliationFile: (site: Site, release: string, id: string, extension: string): string =>
    `${hrefs.reconciliations(site, release)}${id}.${extension}`,
  /** All checks on a release as a file that keeps its name wherever it is saved. */
  checksFile: (site: Site, release: string, extension: string): string =>
    `${hrefs.checks(site, release)}${release}-checks.${extension}`,
  /** What a release was read from, byte for byte, to be read as text: no script of another's page runs on this site. */
  exhibit: (site: Site, release: string, file: string): string =>
    `${hrefs.release(site, release)}${/\.txt$/i.test(file) ? file : `${file}.txt`}`,
  /** What was read from a release, as a file that keeps its name wherever it is saved. */
  releaseFacts: (site: Site, release: string): string =>
    `${hrefs.release(site, release)}${release}-facts.csv`,
  /** The reconciliation alone, for a frame on a page elsewhere. */
  embed: ({ base }: Site, release: string, id: string, period: string): string =>
    hrefs.reconciliation({ base: `${base}embed/` }, release, id, period),
  /** The buttons that copy what stands beside their frame. */
  copy: ({ base }: Site): string => `${base}embed/copy/`,
  /** The page that draws a picture, whose address is that of a file, of the drawing that lies beside it. */
  picture: ({ base }: Site, file: string): string => `${base}embed/picture/?of=${file.slice(base.length)}`,
  /** A file with what a cell shows: `waterfall.csv`. */
  cellFile: (site: Site, slug: string, name: string): string => `${hrefs.notebook(site, slug)}${name}`,
  /** A whole notebook as a file: its extension without the dot. */
  notebookFile: (site: Site, slug: string, extension: string): string =>
    `${hrefs.notebook(site, slug).slice(0, -1)}.${extension}`,
  /** The page on which a reader changes a copy of a notebook; without one, the page that says so. */
  desk: ({ base }: Site, slug?: string): string =>
    `${base}desk/${slug === undefined ? "" : `?notebook=${slug}`}`,
  /** What a site says of a notebook for its desk. */
  notebookSheet: (site: Site, slug: string): string => hrefs.notebookFile(site, slug, "sheet.json"),
  /** A reconciliation as a file that keeps its name wherever it is saved. */
  reconciliationFile: (site: Site, release: string, id: string, period: string, extension: string): string =>
    `${hrefs.reconciliation(site, release, id, period)}${id}-${periodSlug(period)}.${extension}`,
  /** The JSON Schema of all tables. A change that breaks their readers takes a new number. */
  tableSchema: ({ base }: Site): string => `${base}schema/v1/table.json`,
  frozen: (site: Site, release: string, id: string, period: string, hash: string): string =>
    `${hrefs.reconciliation(site, release, id, period)}@${hash}/`,
  frozenNotebook: (site: Site, slug: string, hash: string): string =>
    `${hrefs.notebook(site, slug)}@${hash}/`,
};

/** The slug of a notebook as one name: of `fern-2012/profit` it is `fern-2012-profit`. */
export function plainSlug(slug: string): string {
  return slug.replaceAll("/", "-");
}

function liveFile({ base }: Site, slug: string, hash: string | null, extension: string): string {
  return `${base}live/${hash === null ? slug : `${plainSlug(slug)}.${hash}`}.${extension}`;
}

/** An address as programs on this machine know it, where the host of the site is not known: `npm start` serves it there. */
export function localAddress({ origin = "http://localhost:4321" }: Site, href: string): string {
  return `${origin}${href}`;
}

/** A period as it stands in an address: `2010-Q2` is `2010-q2`. */
export function periodSlug(period: string): string {
  return period.toLowerCase();
}

/** An address as the rest of the world knows it; without its host where that is not known. */
export function wholeAddress({ origin = "" }: Site, href: string): string {
  return `${origin}${href}`;
}

/** An address of the site as seen from a file or page of it: `../schema/v1/table.json`. */
export function relativeHref(from: string, to: string): string {
  const [folders, target] = [from.split("/").slice(0, -1), to.split("/")];
  // What follows the last slash is a file, not a folder that both could share.
  const within = target.slice(0, -1);
  const differs = folders.findIndex((name, at) => at >= within.length || name !== within[at]);
  const shared = differs < 0 ? folders.length : differs;
  const up = folders.slice(shared).map(() => "..");
  return [...up, ...target.slice(shared)].join("/") || "./";
}
