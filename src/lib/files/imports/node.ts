export { type ImportedNotebook, importNotebook } from "./import-notebook.ts";
