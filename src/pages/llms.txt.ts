import type { APIRoute } from "astro";
import { hrefs } from "../lib/addresses/index.ts";
import { feedEntries, llmsText } from "../lib/site/index.ts";
import { content } from "./_content.ts";

export const GET: APIRoute = () => {
  const releases = [...content.releases.values()].map(({ release }) => ({
    title: release.title,
    href: hrefs.release(content.site, release.id),
    description: `${release.issuer}, line by line, each figure with its verdict`,
  }));
  const checks = {
    title: "Checks",
    href: hrefs.allChecks(content.site),
    description: "every check with its verdict, findings first",
  };
  return new Response(llmsText(feedEntries(content), [...releases, checks]));
};
