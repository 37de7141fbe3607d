export { type ReadDesk, readDesk, writeDesk } from "./desk-file.ts";
export { deskHref } from "./desk-href.ts";
export { openNotebookElsewhere } from "./open-notebook-elsewhere.ts";
