/** Whether a notebook is a draft, `draft: true`: on the development server only, in no build and in no count. */
export function isDraft(frontmatter: Readonly<Record<string, unknown>>): boolean {
  return frontmatter.draft === true;
}

/** Whether a notebook is part of a build: neither a draft itself, nor over releases one of which is. */
export function isPublished(
  frontmatter: Readonly<Record<string, unknown>>,
  isDraftRelease: (id: string) => boolean,
): boolean {
  const names = String(frontmatter.release ?? "").split(",");
  return !isDraft(frontmatter) && !names.some((name) => isDraftRelease(name.trim()));
}
