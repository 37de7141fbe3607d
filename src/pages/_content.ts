import type { MDXInstance } from "astro";
import * as jsx from "astro/jsx-runtime";
import { commentaryNumbers } from "../lib/figures/index.ts";
import type { Notebook } from "../lib/notebook/index.ts";
import { loadPages, readListed } from "../lib/notebook/node.ts";
import type { Listed, LoadedNotebook, PublishedNotebook, Searched, SiteContent } from "../lib/site/index.ts";
import { keepListed } from "../lib/site/index.ts";
import {
  filesOfNotebook,
  keptNotebooks,
  noteContent,
  noteProblems,
  openContent,
  renderedNotebooks,
  siteFiles,
  siteWriter,
} from "../lib/site/node.ts";
import type { Problem } from "../lib/text/index.ts";

/** A compiled notebook, as Astro imports it. */
type Module = LoadedNotebook<MDXInstance<Record<string, unknown>>["Content"]> & {
  /** While editing: what is known to be wrong with it as it lies on the disk. */
  readonly mistakes?: readonly Problem[];
  /** While editing: the text that it was made from. */
  readonly sheet?: object;
};

/** A notebook of the site, and what compiles it where that is asked for. */
export interface SiteNotebook extends Listed {
  load(): Promise<Module>;
}

/** Those that Node cannot load; none while editing: see `bundledOnly`. */
const bundled = import.meta.glob<Module>("../notebooks/**/*.mdx", { eager: true });
const base = import.meta.env.BASE_URL.replace(/\/*$/, "/");

const host = import.meta.env.SITE ? { origin: new URL(import.meta.env.SITE).origin } : {};

const shown: readonly SiteNotebook[] = import.meta.env.DEV
  ? keepListed(listed(), (some) => openContent({ base, ...host }, some, { withDrafts: true }))
  : await compiled();

/** While editing, all notebooks are listed, and each is compiled when its page is asked for. */
function listed(): readonly SiteNotebook[] {
  return readListed().map((notebook) => ({
    notebook,
    load: () => import(/* @vite-ignore */ `../../${notebook.path}`),
  }));
}

/** In a build, the notebooks that are to be rendered; the others are not compiled. */
async function compiled(): Promise<readonly SiteNotebook[]> {
  const ready = Object.values(bundled);
  const isReady = new Set(ready.map(({ notebook }) => notebook.path));
  const others = renderedNotebooks().filter((path) => !isReady.has(path));
  const loaded = await loadPages<Module>(others, commentaryNumbers, jsx);
  return [...ready, ...loaded].map((module) => ({ notebook: module.notebook, load: async () => module }));
}

const writer = import.meta.env.PROD ? siteWriter() : null;

/** The content of this site; drafts are part of it while editing only. */
export const content: SiteContent<SiteNotebook> = openContent({ base, ...host }, shown, {
  ...(import.meta.env.DEV && { load }),
  ...(writer && {
    leave: (notebook, exports) => writer.begin(filesOfNotebook(content, notebook, async () => exports)),
  }),
  withDrafts: import.meta.env.DEV,
  kept: import.meta.env.PROD ? keptNotebooks() : [],
});

async function load(notebook: Notebook): Promise<Notebook> {
  const module = await shown.find((one) => one.notebook === notebook)?.load();
  return module?.notebook ?? notebook;
}

if (writer) noteContent(content);
writer?.offer(siteFiles(content));

/** What a search page is made of. */
export function searched(): Searched {
  return {
    site: content.site,
    releases: [...content.releases.values()].map(({ release }) => release),
    notebooks: [...content.notebooks.values()].map(({ notebook }) => ({
      notebook,
      release: content.releaseOf(notebook).release,
    })),
  };
}

/** What its author must mend fails a build when all pages are rendered; while editing, mistakes stand in their place instead. */
export function refuseProblems({ problems }: Pick<PublishedNotebook, "problems">): void {
  if (import.meta.env.PROD) noteProblems(problems);
}

/** The cards of a page's figures, for the end of its body. */
export { notes as cardsOf } from "../lib/show/index.ts";
