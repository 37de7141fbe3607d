export { readHtmlSource } from "./read-html-source.ts";
