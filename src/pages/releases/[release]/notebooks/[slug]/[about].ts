import type { APIRoute, GetStaticPaths } from "astro";
import type { PageFile, SharedPage } from "../../../../../lib/site/index.ts";
import { fileContent } from "../../../../../lib/site/node.ts";
import { content } from "../../../../_content.ts";
import { filePaths, notebookPaths, shareNotebook } from "../../../../_shared.ts";

/** The preview image of a notebook, its oEmbed data and its citations. */
export const getStaticPaths = (() =>
  filePaths(
    [...content.releases.keys()].flatMap((release) =>
      notebookPaths(release).map(({ params: { slug }, module }) => ({
        params: { release, slug },
        page: shareNotebook(module),
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SharedPage; about: PageFile }> = async ({ props }) =>
  new Response(await fileContent(props.page, props.about));
