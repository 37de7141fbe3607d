export { type SiteBundle, type SiteBundles, siteBundle, useBundles } from "./bundles.ts";
export { isMadeHere, makeOnly } from "./made-here.ts";
export { hasDesk } from "./notebook-sheet.ts";
export { notebookShared, reconciliationShared } from "./shared-pages.ts";
export { filesOfNotebook, siteFileAt, siteFiles } from "./site-files.ts";
export { DoubledAddressError, openWriter, siteWriter, type WrittenPlace } from "./site-writer.ts";
