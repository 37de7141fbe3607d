export { parseFrontmatter } from "./frontmatter.ts";
export { parseNotebook } from "./parse-notebook.ts";
export { readMarkup } from "./read-markup.ts";
