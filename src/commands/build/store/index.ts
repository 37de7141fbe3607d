export { openSites, type Sites } from "./open-sites.ts";
