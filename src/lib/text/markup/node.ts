export { type HtmlReader, readHtml } from "./read-html.ts";
