import type { APIRoute, GetStaticPaths } from "astro";
import { fileContent } from "../../lib/render/permalink/file-content.ts";
import type { PageFile } from "../../lib/render/permalink/page-files.ts";
import type { SharedPage } from "../../lib/render/permalink/shared-page.ts";
import { content } from "../_content.ts";
import { filePaths, shareNotebook } from "../_shared.ts";

/** The preview image of the guide, its oEmbed data and its citations. */
export const getStaticPaths = (() =>
  filePaths(
    content.guide ? [{ params: { guide: "guide" }, page: shareNotebook(content.guide) }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SharedPage; about: PageFile }> = async ({ props }) =>
  new Response(await fileContent(props.page, props.about));
