export { captionFor } from "./caption-for.ts";
export { type CheckGroups, type CheckPart, groupChecks } from "./check-groups.ts";
export type { CheckRowPlace } from "./check-row.ts";
export { checkTable } from "./check-table.ts";
export { foldedTable } from "./folded-table.ts";
export { partsTable } from "./parts-table.ts";
export { isRecomputed } from "./recomputed.ts";
