export { companyGroups, companyHeads } from "./company-groups.ts";
export { type DefinitionView, definitionView } from "./definition-view.ts";
export { type RestatedView, restatedViews } from "./restated-views.ts";
