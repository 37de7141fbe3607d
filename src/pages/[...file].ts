import type { APIRoute, GetStaticPaths } from "astro";
import { contentType, formatOf, type SiteFile } from "../lib/files/index.ts";
import { siteFiles } from "../lib/site/node.ts";
import { content } from "./_content.ts";

/** While editing, the files of the site that are no pages; a build writes them itself. */
export const getStaticPaths = (() =>
  (import.meta.env.DEV ? siteFiles(content) : []).map((file) => ({
    params: { file: file.href.slice(content.site.base.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SiteFile }> = async ({ props: { file } }) => {
  const body = await file.read();
  if (body === null) return new Response(null, { status: 404 });
  const mediaType = file.mediaType ?? "application/octet-stream";
  const type = contentType(formatOf(file.href) ?? { mediaType });
  return new Response(body as BodyInit, { headers: { "Content-Type": type } });
};
