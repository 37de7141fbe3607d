import { isPublished } from "../notebook/index.ts";
import { readListed } from "../notebook/node.ts";
import { isDraftRelease } from "../release/node.ts";
import { keptNotebooks } from "./notebook-record.ts";

/** The paths of the notebooks of which a build makes pages: those that are published, but for the kept ones. */
export function renderedNotebooks(): readonly string[] {
  const kept = new Set(keptNotebooks().map(({ notebook }) => notebook.path));
  return readListed()
    .filter(({ path, frontmatter }) => !kept.has(path) && isPublished(frontmatter, isDraftRelease))
    .map(({ path }) => path);
}
