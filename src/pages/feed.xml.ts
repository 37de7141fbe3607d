import type { APIRoute } from "astro";
import { atomFeed } from "../lib/render/feeds/atom-feed.ts";
import { feedEntries } from "../lib/render/feeds/feed-entries.ts";
import { content } from "./_content.ts";

export const GET: APIRoute = ({ site }) => {
  const feed = atomFeed(content.site, site?.origin, feedEntries(content));
  return new Response(feed, { headers: { "content-type": "application/atom+xml" } });
};
