/** What hosts and crawlers are told of a site. */
export { contentPolicy, type PolicyNeeds } from "./content-policy.ts";
export { sitemap } from "./sitemap.ts";
