export { type PageFile, pageFiles } from "./page-files.ts";
export type { SharedPage } from "./shared-page.ts";
