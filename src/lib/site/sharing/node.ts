export { filesOfShared } from "./file-content.ts";
export { shareView } from "./share-view.ts";
export { sharedNotebook, sharedReconciliation } from "./shared-page.ts";
