import { guideSlug, plainSlug } from "../../../lib/addresses/index.ts";
import { openFrozenNotebooks } from "../../../lib/frozen/node.ts";
import { slugOf } from "../../../lib/show/index.ts";
import { readNotebookFiles, releaseIn } from "../../mistakes/notebook-files.ts";
import { readSiteCompanies, type SiteCompanies } from "../store/index.ts";

/** Gives the release that a page or file of a site is of, by its address; null for what is of the whole site. */
export type Owners = (address: string) => string | null;

/** The releases that notebooks, and the frozen pages of notebooks, are kept with: by `profit`, and by `profit/@1a2b3c4d5e6f`. */
export interface OwnedSlugs {
  readonly companies: SiteCompanies;
  readonly notebooks: ReadonlyMap<string, string>;
  readonly frozen: ReadonlyMap<string, string>;
}

/** What addresses without a release in them stand for, in the project as it is. */
export function ownedSlugs(): OwnedSlugs {
  const companies = readSiteCompanies();
  const notebooks = readNotebookFiles().map(
    (file) => [slugOf(file), companies.keeperOf(releaseIn(file))] as const,
  );
  const frozen = openFrozenNotebooks().map(
    ({ slug, hash, release }) => [`${slug}/@${hash}`, companies.keeperOf(release.id)] as const,
  );
  return { companies, notebooks: new Map(notebooks), frozen: new Map(frozen) };
}

/**
 * Owners in a site: what stands below a release, also in frames, is of it; a notebook that stands below none, its files,
 * frozen pages and live data are of the release that it is over. The page of a company, and notebooks over several of its
 * releases, are kept with the first of these. The guide is of the whole site.
 */
export function ownersOf({ companies, notebooks, frozen }: OwnedSlugs): Owners {
  const own = new Map([...notebooks].filter(([slug]) => slug !== guideSlug));
  const live = new Map([...[...own].map(([slug, release]) => [plainSlug(slug), release] as const), ...own]);
  return (address) => {
    const [, release, company, old, read] = ofOne.exec(address) ?? [];
    if (release !== undefined) return release;
    if (company !== undefined) return companies.firstOf(company);
    if (read !== undefined) return named(live, read);
    if (old === undefined) return null;
    const [slug = "", version] = old.split("/");
    return version?.startsWith("@") ? (frozen.get(`${slug}/${version}`) ?? null) : named(own, slug);
  };
}

const ofOne =
  /^\/(?:(?:embed\/)?releases\/((?!index\.html$)[^/]+)|companies\/([^/]+)|notebooks\/(.+?)\/?$|live\/(.+))/;

/** What a name stands for, which may have a hash and an extension: `profit.81c8f0a2b3d4.json`. */
function named(known: ReadonlyMap<string, string>, name: string): string | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const shorter = name.replace(/\.[^./]*$/, "");
  return shorter === name ? null : named(known, shorter);
}
