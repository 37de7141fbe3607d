export { indexSite } from "./index-site.ts";
export { readSearchPage, type SearchPage } from "./page-entries.ts";
