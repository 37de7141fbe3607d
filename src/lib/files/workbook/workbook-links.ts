import { hrefs, type Site } from "../../addresses/index.ts";
import type { ReleasedReconciliation } from "../../analysis/index.ts";
import type { Release } from "../../release/index.ts";
import type { LinkView } from "../../show/index.ts";

const text = "Excel workbook";

/** The link to the workbook of a reconciliation: one for all its periods. */
export function reconciliationWorkbookLink(
  site: Site,
  release: string,
  { id }: Pick<ReleasedReconciliation, "id">,
): LinkView {
  return { href: hrefs.reconciliationWorkbook(site, release, id), text };
}

/** The link to the workbook of all checks on a release. */
export function checksWorkbookLink(site: Site, { id }: Pick<Release, "id">): LinkView {
  return { href: hrefs.checksFile(site, id, "xlsx"), text };
}
