import type { SiteRelease } from "./open-site.ts";
import { hrefs } from "./site.ts";
import type { NotebookModule, SiteContent } from "./site-content.ts";
import { slugOf, titleOfNotebook } from "./views/notebook-view.ts";
import type { LinkView } from "./views/view.ts";

/** Runs the notebooks of a release and says, for each fact, which of them show it or compute with it. */
export async function notebooksUsing<Module extends NotebookModule>(
  content: SiteContent<Module>,
  release: SiteRelease,
): Promise<(fact: string) => readonly LinkView[]> {
  const own = [...content.notebooks.values()].filter(
    ({ notebook }) => content.releaseOf(notebook) === release,
  );
  const used = await Promise.all(
    own.map(async ({ notebook }) => ({ notebook, facts: (await content.publish(notebook)).page.facts })),
  );
  return (fact) =>
    used
      .filter(({ facts }) => facts.has(fact))
      .map(({ notebook }) => ({
        href: hrefs.notebook(content.site, slugOf(notebook)),
        text: titleOfNotebook(notebook),
      }));
}
