import type { MDXInstance } from "astro";
import { isPublished, NotebookError } from "../lib/notebook/index.ts";
import { isDraftRelease } from "../lib/release/node.ts";
import type { LoadedNotebook, PublishedNotebook, SiteContent } from "../lib/site/index.ts";
import {
  filesOfNotebook,
  keptNotebooks,
  noteContent,
  openContent,
  siteFiles,
  siteWriter,
} from "../lib/site/node.ts";

/** A compiled notebook, as Astro imports it. */
export type Module = LoadedNotebook<MDXInstance<Record<string, unknown>>["Content"]>;

const modules = import.meta.glob<Module>("../notebooks/**/*.mdx", { eager: true });
const base = import.meta.env.BASE_URL.replace(/\/*$/, "/");

const host = import.meta.env.SITE ? { origin: new URL(import.meta.env.SITE).origin } : {};

const shown = Object.values(modules).filter(
  ({ notebook }) => import.meta.env.DEV || isPublished(notebook.frontmatter, isDraftRelease),
);

const writer = import.meta.env.PROD ? siteWriter() : null;

/** The content of this site; drafts are part of it while editing only. */
export const content: SiteContent<Module> = openContent({ base, ...host }, shown, {
  ...(writer && {
    leave: (notebook, exports) => writer.begin(filesOfNotebook(content, notebook, async () => exports)),
  }),
  withDrafts: import.meta.env.DEV,
  kept: import.meta.env.PROD ? keptNotebooks() : [],
});

if (writer) noteContent(content);
writer?.offer(siteFiles(content));

/** Refuses to build what its author must mend first; while editing, mistakes stand in their place instead. */
export function refuseProblems({ problems }: Pick<PublishedNotebook, "problems">): void {
  if (import.meta.env.PROD && problems.length > 0) throw new NotebookError(problems);
}

/** The cards of a page's figures, for the end of its body. */
export { notes as cardsOf } from "../lib/show/index.ts";
