import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hrefs } from "../../../lib/addresses/index.ts";
import { commentaryNumbers } from "../../../lib/figures/index.ts";
import { extensionsOf } from "../../../lib/files/index.ts";
import { formerSlugs, openFrozenNotebooks } from "../../../lib/frozen/node.ts";
import { isPageForNode } from "../../../lib/notebook/node.ts";
import { type KnownPage, knownPage, readSearchPage, type SearchPage } from "../../../lib/search/node.ts";
import { slugOf } from "../../../lib/show/index.ts";
import { type NotebookRecord, notedContent, recordOf } from "../../../lib/site/node.ts";
import { PageScan, type ScannedPage } from "../../addresses/scan-page.ts";
import type { NotebookFile } from "../../mistakes/notebook-files.ts";
import type { ReadPage } from "../finish-site.ts";
import { keyOf, sha256 } from "./key-of.ts";
import type { Store } from "./open-store.ts";
import { LostEntryError, type NotebookFiles } from "./restore-notebook.ts";
import type { FileDigest } from "./standing-files.ts";

/** What is kept of a notebook beside its files, and beside what a search takes from its page. */
interface AboutNotebook {
  readonly record: NotebookRecord;
  /** The page below the site, and what its tags say. */
  readonly file: string;
  readonly scan: ScannedPage;
  /** What is known of what a search takes from it. */
  readonly search: Omit<KnownPage, "read">;
  readonly files: readonly FileDigest[];
}

/** A notebook that need not be made again. */
export interface KeptNotebook extends ReadPage {
  readonly record: NotebookRecord;
  /** Of its files. */
  readonly key: string;
  readonly files: readonly FileDigest[];
}

const filesKey = (key: string): string => keyOf({ kind: "files of a notebook", of: key });

const searchKey = (key: string): string => keyOf({ kind: "search of a notebook", of: key });

/** The page of a notebook; what a search takes from it is in the store until it is needed. */
function pageIn(store: Store, key: string, { file, scan, search }: AboutNotebook): ReadPage {
  const read = (): SearchPage => {
    const page = store.get<SearchPage>(searchKey(key));
    if (!page) throw new LostEntryError();
    return page.about;
  };
  return { file, scan, search: { ...search, read } };
}

/** Those of which everything was made before. One with frozen versions runs, since these are held against it. */
export function keptOf(
  store: Store,
  notebooks: readonly NotebookFile[],
  keys: ReadonlyMap<string, string>,
): readonly KeptNotebook[] {
  const frozen = new Set(openFrozenNotebooks().map(({ slug }) => slug));
  const isFrozen = (one: NotebookFile): boolean =>
    [slugOf(one), ...formerSlugs(one.frontmatter.data.aliases)].some((slug) => frozen.has(slug));
  return notebooks.flatMap((one) => {
    const key = keys.get(one.path) ?? "";
    if (isFrozen(one) || ![filesKey(key), searchKey(key)].every(store.has)) return [];
    const about = store.get<AboutNotebook>(key)?.about;
    if (!about) return [];
    const { record, files } = about;
    return [{ ...pageIn(store, key, about), record, files, key: filesKey(key) }];
  });
}

/** The files of a notebook that was rendered, and its page. */
export interface KeptFiles extends NotebookFiles {
  readonly page: ReadPage;
}

/** Keeps what was made of the notebooks that were rendered; gives the keys of their files, with these, and their pages. */
export async function keepRendered(
  store: Store,
  site: string,
  keys: ReadonlyMap<string, string>,
): Promise<readonly KeptFiles[]> {
  const content = notedContent();
  const kept: KeptFiles[] = [];
  for (const { notebook } of content?.rendered.values() ?? []) {
    const record = content && (await recordOf(content, notebook));
    const key = keys.get(notebook.path);
    const slug = slugOf(notebook);
    const file = `${hrefs.notebook({ base: "" }, slug)}index.html`;
    if (!record || key === undefined || !existsSync(join(site, file))) continue;
    // What was bundled for it stands beside other pages.
    if (!(await isPageForNode(notebook.path, commentaryNumbers))) continue;
    const html = readFileSync(join(site, file), "utf8");
    const packed = filesOf(site, slug, html).map((path) => [path, readFileSync(join(site, path))] as const);
    const files = packed.map(([path, content]): FileDigest => [path, sha256(content)]);
    const scan = new PageScan();
    const search = readSearchPage(hrefs.notebook({ base: "" }, slug), html, scan);
    const { read, ...known } = knownPage(search);
    const about = { record, file, scan: scan.page(), search: known, files } satisfies AboutNotebook;
    store.put(searchKey(key), { about: search, files: [] });
    store.put(filesKey(key), { about: {}, files: packed });
    store.put(key, { about, files: [] });
    // A folder that cannot be written to keeps nothing.
    const page = store.has(searchKey(key))
      ? pageIn(store, key, about)
      : { ...about, search: { ...known, read } };
    kept.push({ key: filesKey(key), files, page });
  }
  return kept;
}

/** The page of a notebook, the files beside it, and what its page loads for its live cells. */
function filesOf(site: string, slug: string, html: string): readonly string[] {
  const home = hrefs.notebook({ base: "" }, slug);
  const beside = globSync("*.*", { cwd: join(site, home) }).map((name) => `${home}${name}`);
  const written = [...extensionsOf("notebook"), ...extensionsOf("workbook")].map((extension) =>
    hrefs.notebookFile({ base: "" }, slug, extension),
  );
  const whole = [...written, hrefs.notebookSheet({ base: "" }, slug)];
  const live = [...html.matchAll(/ data-(?:code|values)="[^"]*?(live\/[^"/]+)"/g)].map(
    ([, path = ""]) => path,
  );
  // What is copied from the author's folder is copied anew.
  const isMade = (path: string): boolean => existsSync(join(site, path)) && !existsSync(join("public", path));
  return [...beside, ...whole, ...live].filter(isMade).toSorted();
}
