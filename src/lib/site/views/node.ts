export { homeView } from "./home-view.ts";
export { reconciliationIndexView } from "./reconciliation-index-view.ts";
export { reconciliationView } from "./reconciliation-view.ts";
