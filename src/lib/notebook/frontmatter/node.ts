export { checkFrontmatter, parseFrontmatter } from "./frontmatter.ts";
