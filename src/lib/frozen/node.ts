export { freezeContent } from "./freeze-content.ts";
export { freezeNotebook, sourceSum } from "./freeze-notebook.ts";
export { frozenNotebookVersions } from "./frozen-notebook-versions.ts";
export { frozenNotebookView, type LivingNotebook } from "./frozen-notebook-view.ts";
export { frozenVersions } from "./frozen-versions.ts";
export { frozenView } from "./frozen-view.ts";
export { formerSlugs, readFigures } from "./notebook/node.ts";
export { openFrozen, openFrozenNotebooks, recordName, sealRecord } from "./record/node.ts";
