import type { MDXInstance } from "astro";
import { isPublished, NotebookError } from "../lib/notebook/index.ts";
import { isDraftRelease } from "../lib/release/node.ts";
import type { LoadedNotebook, PublishedNotebook } from "../lib/site/index.ts";
import { openContent, siteFiles, siteWriter } from "../lib/site/node.ts";

/** A compiled notebook, as Astro imports it. */
export type Module = LoadedNotebook<MDXInstance<Record<string, unknown>>["Content"]>;

const modules = import.meta.glob<Module>("../notebooks/**/*.mdx", { eager: true });
const base = import.meta.env.BASE_URL.replace(/\/*$/, "/");

const host = import.meta.env.SITE ? { origin: new URL(import.meta.env.SITE).origin } : {};

const shown = Object.values(modules).filter(
  ({ notebook }) => import.meta.env.DEV || isPublished(notebook.frontmatter, isDraftRelease),
);

/** The content of this site; drafts are part of it while editing only. */
export const content = openContent({ base, ...host }, shown, {
  runsOnce: import.meta.env.PROD,
  withDrafts: import.meta.env.DEV,
});

if (import.meta.env.PROD) siteWriter().offer(siteFiles(content), base);

/** Refuses to build what its author must mend first; while editing, mistakes stand in their place instead. */
export function refuseProblems({ problems }: Pick<PublishedNotebook, "problems">): void {
  if (import.meta.env.PROD && problems.length > 0) throw new NotebookError(problems);
}

/** The cards of a page's figures, for the end of its body. */
export { notes as cardsOf } from "../lib/show/index.ts";
