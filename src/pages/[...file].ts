import type { APIRoute, GetStaticPaths } from "astro";
import type { SiteFile } from "../lib/files/index.ts";
import { siteFiles } from "../lib/site/node.ts";
import { content } from "./_content.ts";

/** The data of the site as files. What turns out not to be there has no body, and is not written. */
export const getStaticPaths = (() =>
  siteFiles(content).map((file) => ({
    params: { file: file.href.slice(content.site.base.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

const types: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  ipynb: "application/x-ipynb+json",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const GET: APIRoute<{ file: SiteFile }> = async ({ props: { file } }) => {
  const body = await file.read();
  if (body === null) return new Response(null, { status: 404 });
  const type = types[file.href.replace(/.*\./, "")] ?? "application/octet-stream";
  return new Response(body as BodyInit, { headers: { "Content-Type": type } });
};
