/** What hosts and crawlers are told of a site. */
export { contentPolicy, type PolicyNeeds } from "./content-policy.ts";
export { sitemapFiles } from "./sitemap.ts";
