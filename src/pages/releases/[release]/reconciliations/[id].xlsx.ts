import type { APIRoute, GetStaticPaths } from "astro";
import type { ReleasedReconciliation } from "../../../../lib/analysis/index.ts";
import type { SiteRelease } from "../../../../lib/render/open-site.ts";
import { writeWorkbook } from "../../../../lib/render/workbook/ooxml/write-workbook.ts";
import { reconciliationWorkbook } from "../../../../lib/render/workbook/reconciliation-workbook.ts";
import { content } from "../../../_content.ts";

/** For each reconciliation, one workbook of all its periods. */
export const getStaticPaths = (() =>
  [...content.releases.values()].flatMap((release) =>
    release.reconciliations.map((released) => ({
      params: { release: release.release.id, id: released.id },
      props: { release, released },
    })),
  )) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly release: SiteRelease;
  readonly released: ReleasedReconciliation;
}

export const GET: APIRoute<Props> = ({ props: { release, released } }) =>
  new Response(writeWorkbook(reconciliationWorkbook(content.site, release, released)));
