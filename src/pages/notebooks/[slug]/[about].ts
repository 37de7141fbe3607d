import type { APIRoute, GetStaticPaths } from "astro";
import type { PageFile, SharedPage } from "../../../lib/site/index.ts";
import { fileContent } from "../../../lib/site/node.ts";
import { filePaths, notebookPaths, shareNotebook } from "../../_shared.ts";

/** The preview image of a notebook, its oEmbed data and its citations. */
export const getStaticPaths = (() =>
  filePaths(
    notebookPaths(null).map(({ params: { slug }, module }) => ({
      params: { slug },
      page: shareNotebook(module),
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SharedPage; about: PageFile }> = async ({ props }) =>
  new Response(await fileContent(props.page, props.about));
