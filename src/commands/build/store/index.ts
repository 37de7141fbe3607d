export { listed, permalinksFile, projectFiles, surroundings } from "./build-inputs.ts";
export { type OfKey, openHttpStore, type SharedPlace } from "./http-store.ts";
export { keyOf, sha256 } from "./key-of.ts";
export { openSites, type Sites } from "./open-sites.ts";
export { openStore, type Store } from "./open-store.ts";
export type { Pack } from "./pack.ts";
export { readSiteCompanies, SiteCompanies } from "./site-companies.ts";
