export { companyView } from "./company-view.ts";
export { frontView } from "./front-view.ts";
export { reconciliationIndexView } from "./reconciliation-index-view.ts";
export { reconciliationView } from "./reconciliation-view.ts";
export { companyPage, releaseListView } from "./release-list-view.ts";
