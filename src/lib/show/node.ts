export { joinReleases, openCompanies, openSite, pagesTogether } from "./page/node.ts";
