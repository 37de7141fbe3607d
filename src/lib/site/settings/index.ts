export { editAddress, type PageSource, sourceLinks } from "./source-links.ts";
