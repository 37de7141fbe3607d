import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { authorMistakes } from "../../../lib/text/index.ts";
import type { NotebookFile } from "../../mistakes/notebook-files.ts";
import type { ReadPage } from "../finish-site.ts";
import { type KeptNotebook, keepRendered, keptOf } from "./kept-notebooks.ts";
import { keyOf, sha256 } from "./key-of.ts";
import { notebookKeys } from "./notebook-keys.ts";
import type { Sites, WholeSite } from "./open-sites.ts";
import type { Store } from "./open-store.ts";
import { type NotebookFiles, restoreNotebook, type SitePair } from "./restore-notebook.ts";
import type { FileDigest } from "./standing-files.ts";

/** The notebooks of a site that is being built. */
export interface SiteNotebooks {
  /** Those that need not be made again. */
  readonly kept: readonly KeptNotebook[];
  /** Keeps what was rendered into a site, and puts what was kept into it; gives the pages that were read for this, or before. */
  complete(pair: SitePair): Promise<readonly ReadPage[]>;
  /** Keeps the files of a site, of which `rewritten` are not what `complete` kept; gives what it is made of. */
  keep(site: string, rewritten: readonly string[]): WholeSite;
}

/** Looks for what was made before of notebooks; where `isFresh`, all is made anew. */
export function siteNotebooks(
  { store, files, around, isUnchanged }: Sites,
  notebooks: readonly NotebookFile[],
  isFresh: boolean,
): SiteNotebooks {
  const { keys, kept } = looked(() => {
    const keys = notebookKeys(notebooks, files, around);
    return { keys, kept: isFresh ? [] : keptOf(store, notebooks, keys) };
  });
  let own: readonly NotebookFiles[] = [];
  return {
    kept,
    complete: async (pair) => {
      const rendered = isUnchanged() ? await keepRendered(store, pair.site, keys) : [];
      for (const one of kept) restoreNotebook(store, one, pair);
      own = [...rendered, ...kept];
      return [...kept, ...rendered.map(({ page }) => page)];
    },
    keep: (site, rewritten) => {
      const digests = new Map(own.flatMap((one) => one.files));
      const rest = filesIn(site).filter((path) => !digests.has(path));
      const others = keepRest(store, site, [...new Set([...rest, ...rewritten])]);
      for (const [path, digest] of others.files) digests.set(path, digest);
      return { packs: [...own.map(({ key }) => key), ...others.packs], files: [...digests] };
    },
  };
}

/** Nothing is kept where an author must mend something first, which the build itself will tell. */
function looked(look: () => Looked): Looked {
  try {
    return look();
  } catch (error) {
    if (!authorMistakes(error)) throw error;
    return { keys: new Map(), kept: [] };
  }
}

interface Looked {
  readonly keys: ReadonlyMap<string, string>;
  readonly kept: readonly KeptNotebook[];
}

/** Keeps files of a site that are of no notebook. */
function keepRest(store: Store, site: string, paths: readonly string[]): WholeSite {
  const groups = Map.groupBy(paths.toSorted(), (path) => path.split("/")[0] ?? "");
  const kept = [...groups].map(([name, own]) => {
    const files = own.map((path) => [path, readFileSync(join(site, path))] as const);
    const digests = files.map(([path, content]): FileDigest => [path, sha256(content)]);
    const key = keyOf({ kind: "files", name, files: digests.map((one) => one.join(" ")) });
    if (store.has(key)) store.use(key);
    else store.put(key, { about: {}, files });
    return { key, digests };
  });
  return { packs: kept.map(({ key }) => key), files: kept.flatMap(({ digests }) => digests) };
}

function filesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll("\\", "/"));
}
