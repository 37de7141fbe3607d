export { type PageSource, sourceLinks } from "./source-links.ts";
