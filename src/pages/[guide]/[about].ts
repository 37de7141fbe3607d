import type { APIRoute, GetStaticPaths } from "astro";
import type { PageFile, SharedPage } from "../../lib/site/index.ts";
import { fileContent } from "../../lib/site/node.ts";
import { content } from "../_content.ts";
import { filePaths, shareNotebook } from "../_shared.ts";

/** The preview image of the guide, its oEmbed data and its citations. */
export const getStaticPaths = (() =>
  filePaths(
    content.guide ? [{ params: { guide: "guide" }, page: shareNotebook(content.guide) }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SharedPage; about: PageFile }> = async ({ props }) =>
  new Response(await fileContent(props.page, props.about));
