import type { APIRoute } from "astro";
import { contentType, formatOf } from "../lib/files/index.ts";
import { siteFileAt } from "../lib/site/node.ts";
import { content } from "./_content.ts";

export * from "./_no-paths.ts";

/** A build writes the files of the site that are no pages itself; while editing, each is made when it is asked for. */
export const GET: APIRoute = async ({ params, rewrite }) => {
  const file = siteFileAt(content, `${content.site.base}${params.file ?? ""}`);
  const body = file ? await file.read() : null;
  if (!file || body === null) return rewrite("/404");
  const mediaType = file.mediaType ?? "application/octet-stream";
  const type = contentType(formatOf(file.href) ?? { mediaType });
  return new Response(body as BodyInit, { headers: { "Content-Type": type } });
};
