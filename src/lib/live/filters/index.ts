export { filterChecks } from "./filter-checks.ts";
export { filterLines } from "./filter-lines.ts";
export { filtersHtml } from "./filters-html.ts";
export { startFilters } from "./start-filters.ts";
