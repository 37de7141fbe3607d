/**
 * A notebook like another, of which no two pages can share a computed thing: its title, its description, a few words
 * of its prose, and the labels of its figures and charts carry its number, in letters. It states no expectations, since those of
 * the original hold for the release once.
 */
export function varyNotebook(source: string, number: number): string {
  const [, front = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
  if (body === "") throw new RangeError("a notebook begins with its front matter");
  const name = editionName(number);
  return `---\n${varyFrontmatter(front, name)}---\n${varyBody(body, name)}`;
}

/** A number in letters, since a figure in prose may not be typed: 1 is A, 27 is AA. */
export function editionName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? editionName(rest) : ""}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}

function varyFrontmatter(front: string, name: string): string {
  return front
    .replace(/^expect:\n(?: .*\n)*/m, "")
    .replace(/^order: .*\n/m, "")
    .replace(/^(title|description): (.*)$/gm, (_, key, text) => `${key}: ${text} Edition ${name}`);
}

function varyBody(body: string, name: string): string {
  return body
    .replaceAll(/\.named\((["'`])/g, `.named($1Edition ${name}: `)
    .replaceAll(/^(\s*(?:title|caption|description): ")/gm, `$1Edition ${name}: `)
    .replaceAll(
      /\b(The release|The company|Growth is)\b/g,
      (words) => `In edition ${name}, ${words.toLowerCase()}`,
    );
}
