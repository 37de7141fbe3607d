/** Whether a notebook is a draft, `draft: true`: on the development server only, in no build and in no count. */
export function isDraft(frontmatter: Readonly<Record<string, unknown>>): boolean {
  return frontmatter.draft === true;
}
