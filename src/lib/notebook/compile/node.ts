export { compileNotebook } from "./compile-notebook.ts";
export { liveModules, liveNeeds } from "./live-modules.ts";
export { cells } from "./vite-plugin.ts";
