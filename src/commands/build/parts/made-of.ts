import { guideSlug } from "../../../lib/addresses/index.ts";
import { openFrozen, openFrozenNotebooks, recordName } from "../../../lib/frozen/node.ts";
import { publishedReleases } from "../../../lib/release/node.ts";
import { slugOf } from "../../../lib/show/index.ts";
import { folderOfData, folderOfNotebooks } from "../../../lib/text/node.ts";
import { type NotebookFile, readNotebookFiles, releaseIn } from "../../mistakes/notebook-files.ts";
import type { SitePlace } from "../render-site.ts";
import { keyOf, listed, permalinksFile, projectFiles, surroundings } from "../store/index.ts";

/** What the parts of a site are made of, by keys: the same key, the same files. */
export interface MadeOf {
  /** Of what every release stands on: the library, its packages, settings, where the site is to stand. */
  readonly common: string;
  /** Of each release with all that its pages and files stand on. */
  readonly releases: ReadonlyMap<string, string>;
  /** The other releases that references in the notebooks of each name, and which its pages therefore stand on. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** What is of the whole site alone, and stands in no part: what was published, what moved, and the guide. */
const ofWhole = (): ReadonlySet<string> =>
  new Set([permalinksFile(), `${folderOfData()}/moved.txt`, `${folderOfNotebooks()}/${guideSlug}.mdx`]);

/** What the parts of the project are made of, as it is. */
export function madeOf(place: SitePlace): MadeOf {
  const published = new Set(publishedReleases());
  const notebooks = readNotebookFiles();
  const files = projectFiles();
  const ownerOf = ownersOfFiles(notebooks, files);
  const whole = ofWhole();
  const owned = Map.groupBy(
    [...files].filter(([path]) => !whole.has(path)),
    ([path]) => ownerOf(path),
  );
  const common = keyOf({ ...surroundings(place), kind: "part", files: listed(owned.get(null) ?? []) });
  const named = new Map([...published].map((id) => [id, namedBy(id, notebooks, published)] as const));
  const filesOf = (id: string): readonly string[] => listed(owned.get(id) ?? []);
  const releases = [...named].map(([id, others]) => {
    const own = { kind: "release", common, id, files: filesOf(id), others: others.flatMap(filesOf) };
    return [id, keyOf(own)] as const;
  });
  return { common, releases: new Map(releases), named };
}

/** The release that a file of the project is of; null for what they share. */
function ownersOfFiles(
  notebooks: readonly NotebookFile[],
  files: ReadonlyMap<string, string>,
): (path: string) => string | null {
  const known = new Map([
    ...notebooks.map((file) => [file.path, releaseIn(file)] as const),
    ...[...openFrozen(), ...openFrozenNotebooks()].map(
      (record) => [`${folderOfData()}/frozen/${recordName(record)}`, record.release.id] as const,
    ),
  ]);
  return (path) => {
    const data = `${folderOfData()}/`;
    const [folder = ""] = path.startsWith(data) ? path.slice(data.length).split("/") : [];
    return files.has(`${data}${folder}/release.json`) ? folder : (known.get(path) ?? null);
  };
}

/** The other releases that stand before the ids of references in the notebooks of one. */
function namedBy(
  release: string,
  notebooks: readonly NotebookFile[],
  published: ReadonlySet<string>,
): readonly string[] {
  const own = notebooks.filter((file) => releaseIn(file) === release && slugOf(file) !== guideSlug);
  const ids = own.flatMap(({ source }) =>
    [...source.matchAll(/[[(]@([^\s/\])]+)\//g)].map(([, id = ""]) => id),
  );
  return [...new Set(ids)].filter((id) => id !== release && published.has(id)).toSorted();
}
