export type { Frontmatter } from "./frontmatter.ts";
export { isDraft, isPublished } from "./is-published.ts";
