export { compileInNode, compileWithin } from "./compile-in-node.ts";
export { compileInPage } from "./compile-in-page.ts";
export { EditedRuns } from "./edited-runs.ts";
