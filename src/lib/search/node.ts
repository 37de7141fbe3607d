export { indexSite } from "./index-site.ts";
export { readHtml } from "./read-html.ts";
