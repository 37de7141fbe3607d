export { openSite, pagesTogether } from "./open-site.ts";
