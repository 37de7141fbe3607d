export { indexSite } from "./index-site.ts";
export { type HtmlReader, readHtml } from "./read-html.ts";
