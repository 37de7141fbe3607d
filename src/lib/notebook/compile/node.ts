export { compileNotebook } from "./compile-notebook.ts";
export { liveModules, liveNeeds } from "./live-modules.ts";
export { type JsxRuntime, loadPages } from "./load-pages.ts";
export { csvModules, moduleOfFile, ownFilesOf } from "./own-files.ts";
export { pageCode } from "./page-code.ts";
export { pageProcessor } from "./page-processor.ts";
export { pageText } from "./page-text.ts";
export { readListed } from "./read-listed.ts";
export { cells } from "./vite-plugin.ts";
