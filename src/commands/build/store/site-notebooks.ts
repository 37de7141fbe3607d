import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { authorMistakes } from "../../../lib/text/index.ts";
import type { NotebookFile } from "../../mistakes/notebook-files.ts";
import type { ReadPage } from "../finish-site.ts";
import {
  type KeptNotebook,
  keepRendered,
  keptOf,
  type NotebookFiles,
  restoreNotebooks,
} from "./kept-notebooks.ts";
import { keyOf, sha256 } from "./key-of.ts";
import { notebookKeys } from "./notebook-keys.ts";
import type { Sites } from "./open-sites.ts";
import type { Store } from "./open-store.ts";

/** The notebooks of a site that is being built. */
export interface SiteNotebooks {
  /** Those that need not be made again. */
  readonly kept: readonly KeptNotebook[];
  /** Keeps what was rendered into a site, and puts what was kept into it; gives the pages that were read for this, or before. */
  complete(site: string): Promise<readonly ReadPage[]>;
  /**
   * Keeps the files of a site, of which `rewritten` are not what `complete` kept; gives the keys of the packs that it is made
   * of, in the order in which they are to be unpacked.
   */
  keep(site: string, rewritten: readonly string[]): readonly string[];
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
    complete: async (site) => {
      const rendered = isUnchanged() ? await keepRendered(store, site, keys) : [];
      own = [...rendered, ...restoreNotebooks(store, kept, site)];
      return [...kept, ...rendered.map(({ page }) => page)];
    },
    keep: (site, rewritten) => {
      const ofNotebooks = new Set(own.flatMap((one) => one.files));
      const rest = filesIn(site).filter((path) => !ofNotebooks.has(path));
      return [...own.map(({ key }) => key), ...keepRest(store, site, [...new Set([...rest, ...rewritten])])];
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

/** Keeps files of a site that are of no notebook; gives the keys of their packs. */
function keepRest(store: Store, site: string, paths: readonly string[]): readonly string[] {
  const groups = Map.groupBy(paths.toSorted(), (path) => path.split("/")[0] ?? "");
  return [...groups].map(([name, own]) => {
    const files = own.map((path) => [path, readFileSync(join(site, path))] as const);
    const key = keyOf({ kind: "files", name, files: files.map(([path, text]) => `${path} ${sha256(text)}`) });
    if (!store.has(key)) store.put(key, { about: {}, files });
    return key;
  });
}

function filesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll("\\", "/"));
}
