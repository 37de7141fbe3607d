import { hrefs, type Site } from "../../addresses/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import type { LinkView } from "../../show/index.ts";
import { slugOf, titleOfNotebook } from "../../show/index.ts";

/** The notebooks before and after one, in the order in which the site lists those of its release. */
export interface NotebookNeighbours {
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

/** The neighbours of a notebook among all of the site; none for one that is not in the list, such as the guide. */
export function notebookNeighbours(
  site: Site,
  notebooks: readonly Notebook[],
  notebook: Notebook,
): NotebookNeighbours {
  const own = notebooks.filter(({ frontmatter }) => frontmatter.release === notebook.frontmatter.release);
  const at = own.findIndex(({ path }) => path === notebook.path);
  const [previous, next] = at < 0 ? [] : [own[at - 1], own[at + 1]];
  const link = (one: Notebook): LinkView => ({
    href: hrefs.notebook(site, slugOf(one)),
    text: titleOfNotebook(one),
  });
  return { ...(previous && { previous: link(previous) }), ...(next && { next: link(next) }) };
}
