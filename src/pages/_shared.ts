import { periodSlug } from "../lib/addresses/index.ts";
import { downloadsOfNotebook, downloadsOfReconciliation } from "../lib/files/node.ts";
import { slugOf } from "../lib/show/index.ts";
import { type PageFile, pageFiles, type SharedPage } from "../lib/site/index.ts";
import { sharedNotebook, sharedReconciliation } from "../lib/site/node.ts";
import { content, type Module } from "./_content.ts";

/** Each reconciliation in each of its periods, with the parts of its address. */
export function reconciliationPaths() {
  return [...content.releases.values()].flatMap((release) =>
    release.reconciliations.flatMap((released) =>
      released.reconciliation.periods.map((period) => ({
        params: { release: release.release.id, id: released.id, period: periodSlug(period) },
        props: { release, released, period },
      })),
    ),
  );
}

/** The notebooks in the folder of a release, or in that of all, each with the last part of its address. */
export function notebookPaths(
  release: string | null,
): readonly { readonly params: { readonly slug: string }; readonly module: Module }[] {
  return [...content.notebooks].flatMap(([name, module]) => {
    const [folder = "", slug] = name.split("/");
    if (release === null) return slug === undefined ? [{ params: { slug: folder }, module }] : [];
    return slug !== undefined && folder === release ? [{ params: { slug }, module }] : [];
  });
}

/** What the page of a reconciliation tells others of itself. */
export function shareReconciliation({
  release,
  released,
  period,
}: ReturnType<typeof reconciliationPaths>[number]["props"]): SharedPage {
  const notebook = content.notebookOf(release.release.id, released.notebook);
  const { site } = content;
  const downloads = downloadsOfReconciliation(site, release.release.id, released.id, period);
  return sharedReconciliation(site, release, released, period, notebook, downloads);
}

/** What the page of a notebook tells others of itself. */
export function shareNotebook({ notebook }: Module): SharedPage {
  const downloads = downloadsOfNotebook(content.site, slugOf(notebook));
  return sharedNotebook(content.site, content.releaseOf(notebook), notebook, downloads);
}

/** The files beside some pages, for `getStaticPaths`: the name of each is the parameter `about`. */
export function filePaths<Params extends object>(
  pages: readonly { readonly params: Params; readonly page: SharedPage }[],
): { params: Params & { about: PageFile }; props: { page: SharedPage; about: PageFile } }[] {
  return pages.flatMap(({ params, page }) =>
    pageFiles.map((about) => ({ params: { ...params, about }, props: { page, about } })),
  );
}

/** What the page of a notebook is: of which release it speaks, and under which name. */
export function whatOf({ notebook }: Module): string {
  return `notebook ${String(notebook.frontmatter.release)} ${slugOf(notebook)}`;
}
