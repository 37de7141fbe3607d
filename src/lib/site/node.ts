export { readSettings } from "./settings/node.ts";
export { fileContent, sharedNotebook, sharedReconciliation, shareView } from "./sharing/node.ts";
export { openContent } from "./site-content.ts";
export { siteFiles } from "./site-files.ts";
export { frontView, reconciliationIndexView, reconciliationView, releaseListView } from "./views/node.ts";
