import type { APIRoute, GetStaticPaths } from "astro";
import { contentType, formatOf, type SiteFile } from "../lib/files/index.ts";
import { siteFiles } from "../lib/site/node.ts";
import { content } from "./_content.ts";

/** The data of the site as files. What turns out not to be there has no body, and is not written. */
export const getStaticPaths = (() =>
  siteFiles(content).map((file) => ({
    params: { file: file.href.slice(content.site.base.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SiteFile }> = async ({ props: { file } }) => {
  const body = await file.read();
  if (body === null) return new Response(null, { status: 404 });
  const format = formatOf(file.href);
  const type = format ? contentType(format) : "application/octet-stream";
  return new Response(body as BodyInit, { headers: { "Content-Type": type } });
};
