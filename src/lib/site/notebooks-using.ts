import { hrefs } from "../addresses/index.ts";
import type { LinkView, SiteRelease } from "../show/index.ts";
import { slugOf, titleOfNotebook } from "../show/index.ts";
import type { Listed, SiteContent } from "./site-content.ts";

/** Says, for each fact of a release, which of its notebooks show it or compute with it. */
export async function notebooksUsing<Module extends Listed>(
  content: SiteContent<Module>,
  release: SiteRelease,
): Promise<(fact: string) => readonly LinkView[]> {
  const users = new Map<string, LinkView[]>();
  for (const { notebook } of content.notebooks.values()) {
    if (content.releaseOf(notebook) !== release) continue;
    const link = { href: hrefs.notebook(content.site, slugOf(notebook)), text: titleOfNotebook(notebook) };
    // One after another: what a notebook computed is let go of before the next one runs.
    for (const fact of await content.factsOf(notebook)) {
      const links = users.get(fact);
      if (links) links.push(link);
      else users.set(fact, [link]);
    }
  }
  return (fact) => users.get(fact) ?? [];
}
