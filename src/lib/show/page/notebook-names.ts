import type { Notebook } from "../../notebook/index.ts";

/**
 * The name of a notebook's file, in the folder of a release after that: `profit`, `fern-2012/profit`. It is what its
 * address is made of.
 */
export function slugOf({ path }: Pick<Notebook, "path">): string {
  return path.replace(/^.*\/notebooks\//, "").replace(/\.mdx$/, "");
}

/** Whether a notebook is the one that a release means by `name`: of its own folder, or else of the folder of all. */
export function isNotebookOf(
  notebook: Pick<Notebook, "path" | "frontmatter">,
  release: string,
  name: string,
): boolean {
  const slug = slugOf(notebook);
  return slug === `${release}/${name}` || (slug === name && notebook.frontmatter.release === release);
}

/** The title of a notebook; the path of its file, where its front matter has none. */
export function titleOfNotebook({ frontmatter, path }: Notebook): string {
  return String(frontmatter.title ?? path);
}

/** What stands below its title. */
export function standfirstOf({ frontmatter }: Pick<Notebook, "frontmatter">): string {
  return String(frontmatter.description ?? "");
}
