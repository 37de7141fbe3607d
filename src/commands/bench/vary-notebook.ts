/**
 * A notebook like another, of which no two pages can share a computed thing: its title, its description, a few words
 * of its prose, and the labels of its figures and charts carry the number. It states no expectations, since those of
 * the original hold for the release once.
 */
export function varyNotebook(source: string, number: number): string {
  const [, front = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
  if (body === "") throw new RangeError("a notebook begins with its front matter");
  return `---\n${varyFrontmatter(front, number)}---\n${varyBody(body, number)}`;
}

function varyFrontmatter(front: string, number: number): string {
  return front
    .replace(/^expect:\n(?: .*\n)*/m, "")
    .replace(/^order: .*\n/m, "")
    .replace(/^(title|description): (.*)$/gm, (_, key, text) => `${key}: ${text} Edition ${number}`);
}

function varyBody(body: string, number: number): string {
  return body
    .replaceAll(/\.named\((["'`])/g, `.named($1Edition ${number}: `)
    .replaceAll(/^(\s*(?:title|caption|description): ")/gm, `$1Edition ${number}: `)
    .replaceAll(
      /\b(The release|The company|Growth is)\b/g,
      (words) => `In edition ${number}, ${words.toLowerCase()}`,
    );
}
