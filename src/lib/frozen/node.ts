export { freezeContent } from "./freeze-content.ts";
export { frozenVersions } from "./frozen-versions.ts";
export { frozenView } from "./frozen-view.ts";
export { openFrozen, recordName, sealRecord } from "./record/node.ts";
