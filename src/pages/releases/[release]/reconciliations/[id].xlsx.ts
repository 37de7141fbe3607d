import type { APIRoute, GetStaticPaths } from "astro";
import type { ReleasedReconciliation } from "../../../../lib/analysis/index.ts";
import { reconciliationWorkbook, writeWorkbook } from "../../../../lib/files/node.ts";
import type { SiteRelease } from "../../../../lib/show/index.ts";
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
