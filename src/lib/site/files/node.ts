export { notebookShared, reconciliationShared } from "./shared-pages.ts";
export { siteFiles } from "./site-files.ts";
export { DoubledAddressError, openWriter, siteWriter } from "./site-writer.ts";
