export type { KeptIndexes } from "./index-parts.ts";
export { indexSite } from "./index-site.ts";
export { type KnownPage, knownPage, readSearchPage, type SearchPage } from "./page-entries.ts";
