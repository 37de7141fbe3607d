import { guideSlug } from "../../../lib/addresses/index.ts";
import { openFrozen, openFrozenNotebooks, recordName } from "../../../lib/frozen/node.ts";
import { listDrafts, listReleases, publishedReleases } from "../../../lib/release/node.ts";
import { slugOf } from "../../../lib/show/index.ts";
import { folderOfData, folderOfNotebooks } from "../../../lib/text/node.ts";
import { type NotebookFile, readNotebookFiles, releaseIn } from "../../mistakes/notebook-files.ts";
import type { SitePlace } from "../pages/render-site.ts";
import {
  keyOf,
  listed,
  permalinksFile,
  projectFiles,
  readSiteCompanies,
  type SiteCompanies,
  surroundings,
} from "../store/index.ts";

/** What the parts of a site are made of, by keys: the same key, the same files. */
export interface MadeOf {
  /** Of what every release stands on: the library, its packages, settings, where the site is to stand. */
  readonly common: string;
  /** Of each release with all that its pages and files stand on. */
  readonly releases: ReadonlyMap<string, string>;
  /** The others that the pages of each stand on: those of its company, and those that references name, with their companies'. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  readonly companies: SiteCompanies;
}

/** What is of the whole site alone, and stands in no part: what was published, what moved, and the guide. */
const ofWhole = (): ReadonlySet<string> =>
  new Set([permalinksFile(), `${folderOfData()}/moved.txt`, `${folderOfNotebooks()}/${guideSlug}.mdx`]);

/** What the parts of the project are made of, as it is. */
export function madeOf(place: SitePlace): MadeOf {
  const published = publishedReleases();
  const companies = readSiteCompanies();
  const notebooks = readNotebookFiles();
  const files = projectFiles();
  const ownerOf = ownersOfFiles(notebooks, companies);
  const whole = ofWhole();
  const owned = Map.groupBy(
    [...files].filter(([path]) => !whole.has(path)),
    ([path]) => ownerOf(path),
  );
  const common = keyOf({ ...surroundings(place), kind: "part", files: listed(owned.get(null) ?? []) });
  const beside = new Map(published.map((id) => [id, besidesOf(id, notebooks, companies)] as const));
  const filesOf = (id: string): readonly string[] => listed(owned.get(id) ?? []);
  const releases = [...beside].map(([id, others]) => {
    const own = { kind: "release", common, id, files: filesOf(id), others: others.flatMap(filesOf) };
    return [id, keyOf(own)] as const;
  });
  return { common, releases: new Map(releases), beside, companies };
}

/** The release that a file of the project is of; null for what they share. */
function ownersOfFiles(
  notebooks: readonly NotebookFile[],
  companies: SiteCompanies,
): (path: string) => string | null {
  const known = new Map([
    ...notebooks.map((file) => [file.path, companies.keeperOf(releaseIn(file))] as const),
    ...[...openFrozen(), ...openFrozenNotebooks()].map(
      (record) =>
        [`${folderOfData()}/frozen/${recordName(record)}`, companies.keeperOf(record.release.id)] as const,
    ),
  ]);
  const declared = new Set(listReleases());
  const added = new Map(listDrafts().map(({ company, release }) => [`${company}/${release}`, release]));
  const withAdded = new Set(listDrafts().map(({ company }) => company));
  return (path) => {
    const data = `${folderOfData()}/`;
    const [folder = "", below = ""] = path.startsWith(data) ? path.slice(data.length).split("/") : [];
    if (declared.has(folder)) return folder;
    // What is of a company and of none of its releases is read with each of them.
    if (withAdded.has(folder)) return added.get(`${folder}/${below}`) ?? companies.firstOf(folder) ?? folder;
    return known.get(path) ?? null;
  };
}

function besidesOf(
  release: string,
  notebooks: readonly NotebookFile[],
  companies: SiteCompanies,
): readonly string[] {
  const named = companies.besides(release).flatMap((id) => namedBy(id, notebooks, companies));
  const all = new Set([release, ...named].flatMap((id) => companies.besides(id)));
  return [...all].filter((id) => id !== release).toSorted();
}

/** The releases and companies that stand before the ids of references in the notebooks of a release, by a release of each. */
function namedBy(
  release: string,
  notebooks: readonly NotebookFile[],
  companies: SiteCompanies,
): readonly string[] {
  const own = notebooks.filter(
    (file) => companies.keeperOf(releaseIn(file)) === release && slugOf(file) !== guideSlug,
  );
  const ids = own.flatMap(({ source }) =>
    [...source.matchAll(/[[(]@([^\s/\])]+)\//g)].map(([, id = ""]) => id),
  );
  return ids.map((id) => companies.keeperOf(id));
}
