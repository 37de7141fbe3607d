export { askForAddress } from "./ask-for-address.ts";
export type { CompanyPaths } from "./company-of.ts";
export { startSearch } from "./start-search.ts";
