export { cellFactsOf, cellValuesOf } from "./cell-facts.ts";
export {
  DoubledAddressError,
  filesOfNotebook,
  hasDesk,
  isMadeHere,
  makeOnly,
  notebookShared,
  openWriter,
  reconciliationShared,
  type SiteBundle,
  type SiteBundles,
  siteBundle,
  siteFileAt,
  siteFiles,
  siteWriter,
  useBundles,
  type WrittenPlace,
} from "./files/node.ts";
export {
  keepNotebooks,
  keptNotebooks,
  type NotebookRecord,
  noteContent,
  notedContent,
  recordOf,
} from "./notebook-record.ts";
export { noteProblems, takeProblems } from "./noted-problems.ts";
export { editedNotebook } from "./publish-notebook.ts";
export { renderedNotebooks } from "./rendered-notebooks.ts";
export { readSettings } from "./settings/node.ts";
export { shareView } from "./sharing/node.ts";
export { openContent } from "./site-content.ts";
export {
  companyPage,
  companyView,
  frontView,
  reconciliationIndexView,
  reconciliationView,
  releaseListView,
} from "./views/node.ts";
