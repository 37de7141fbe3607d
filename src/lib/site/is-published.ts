import { isDraft } from "../notebook/index.ts";
import { isDraftRelease } from "../release/node.ts";

/** Whether a notebook is part of a build: neither a draft itself, nor over a release that is one. */
export function isPublished(frontmatter: Readonly<Record<string, unknown>>): boolean {
  return !isDraft(frontmatter) && !isDraftRelease(String(frontmatter.release ?? ""));
}
