export type { Frontmatter } from "./frontmatter.ts";
export { isDraft, isPublished } from "./is-published.ts";
export { historyOf, type NotebookChange } from "./notebook-history.ts";
