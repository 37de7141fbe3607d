export { parseNotebook } from "./parse-notebook.ts";
export { readMarkup } from "./read-markup.ts";
