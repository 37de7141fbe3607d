/** The slugs that a notebook had, from the addresses under `aliases:` in its front matter. */
export function formerSlugs(aliases: unknown): readonly string[] {
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias) => {
    const [, release, slug] =
      /^\/?(?:releases\/([\w.-]+)\/)?notebooks\/([\w.-]+)\/$/.exec(String(alias)) ?? [];
    return slug === undefined ? [] : [release === undefined ? slug : `${release}/${slug}`];
  });
}
