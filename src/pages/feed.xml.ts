import type { APIRoute } from "astro";
import { alternates } from "../lib/files/index.ts";
import { atomFeed, feedEntries } from "../lib/site/index.ts";
import { content } from "./_content.ts";

export const GET: APIRoute = ({ site }) => {
  const feed = atomFeed(content.site, site?.origin, feedEntries(content));
  return new Response(feed, { headers: { "content-type": alternates.feed } });
};
