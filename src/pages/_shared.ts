import { periodSlug } from "../lib/addresses/index.ts";
import { slugOf } from "../lib/show/index.ts";
import type { SharedPage } from "../lib/site/index.ts";
import { notebookShared, reconciliationShared } from "../lib/site/node.ts";
import { content, type SiteNotebook } from "./_content.ts";

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
): readonly { readonly params: { readonly slug: string }; readonly module: SiteNotebook }[] {
  return [...content.rendered].flatMap(([name, module]) => {
    const [folder = "", slug] = name.split("/");
    if (module === content.guide) return [];
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
  return reconciliationShared(content, release, released, period);
}

/** What the page of a notebook tells others of itself. */
export function shareNotebook({ notebook }: SiteNotebook): SharedPage {
  return notebookShared(content, notebook);
}

/** What the page of a notebook is: of which release it speaks, and under which name. */
export function whatOf({ notebook }: SiteNotebook): string {
  return `notebook ${String(notebook.frontmatter.release)} ${slugOf(notebook)}`;
}
