import { downloadsOfNotebook } from "../../files/index.ts";
import { downloadsOfReconciliation } from "../../files/node.ts";
import type { Notebook } from "../../notebook/index.ts";
import { type SiteRelease, slugOf } from "../../show/index.ts";
import type { SharedPage } from "../sharing/index.ts";
import { sharedNotebook, sharedReconciliation } from "../sharing/node.ts";
import type { Listed, SiteContent } from "../site-content.ts";

type Content = SiteContent<Listed>;

/** What the page of a notebook tells others of itself. */
export function notebookShared({ site, releaseOf }: Content, notebook: Notebook): SharedPage {
  return sharedNotebook(site, releaseOf(notebook), notebook, downloadsOfNotebook(site, slugOf(notebook)));
}

/** What the page of a reconciliation in one period tells others of itself. */
export function reconciliationShared(
  { site, notebookOf }: Content,
  release: SiteRelease,
  released: SiteRelease["reconciliations"][number],
  period: string,
): SharedPage {
  const { id } = release.release;
  const downloads = downloadsOfReconciliation(site, id, released.id, period);
  return sharedReconciliation(site, release, released, period, notebookOf(id, released.notebook), downloads);
}
