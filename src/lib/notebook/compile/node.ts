export { compileNotebook } from "./compile-notebook.ts";
export { liveModules, liveNeeds } from "./live-modules.ts";
export { pageText } from "./page-text.ts";
export { readListed } from "./read-listed.ts";
export { cells } from "./vite-plugin.ts";
