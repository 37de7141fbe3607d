export { joinReleases, openCompanies } from "./open-companies.ts";
export { openSite, pagesTogether } from "./open-site.ts";
