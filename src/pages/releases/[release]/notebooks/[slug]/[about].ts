import type { APIRoute, GetStaticPaths } from "astro";
import { fileContent } from "../../../../../lib/render/permalink/file-content.ts";
import type { PageFile } from "../../../../../lib/render/permalink/page-files.ts";
import type { SharedPage } from "../../../../../lib/render/permalink/shared-page.ts";
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
