import type { APIRoute, GetStaticPaths } from "astro";
import type { PageFile, SharedPage } from "../../../../../../lib/site/index.ts";
import { fileContent } from "../../../../../../lib/site/node.ts";
import { filePaths, reconciliationPaths, shareReconciliation } from "../../../../../_shared.ts";

/** The preview image of a reconciliation, its oEmbed data and its citations. */
export const getStaticPaths = (() =>
  filePaths(
    reconciliationPaths().map(({ params, props }) => ({ params, page: shareReconciliation(props) })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SharedPage; about: PageFile }> = async ({ props }) =>
  new Response(await fileContent(props.page, props.about));
