/** HTML that Jupyter takes in Markdown, and MDX does not. */
export const htmlTag = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/i;

/** Markdown as a notebook may say it: comments of HTML and bare addresses in its own form, and no mark that would begin code. */
export function toMdx(markdown: string): string {
  return markdown
    .split(/((`+)[\s\S]*?\2(?!`))/)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 1 ? part : outsideOfCode(part)))
    .join("");
}

function outsideOfCode(text: string): string {
  return text
    .replaceAll(/<!--([\s\S]*?)-->/g, (_, words: string) => `{/*${words.replaceAll("*/", "* /")}*/}`)
    .replaceAll(/<(https?:\/\/[^\s<>]+)>/g, "[$1]($1)")
    .replaceAll(/(?<!\\)<(?!=)/g, "\\<")
    .replaceAll(/(?<!\\)\{[^{}]*\}|(?<!\\)[{}]/g, (one) =>
      one.length > 2 ? one : one.replaceAll(/[{}]/g, "\\$&"),
    );
}

/** With an id at the end of each heading that has none: its address stays when its title changes. */
export function withHeadingIds(markdown: string, taken: ReadonlySet<string>): string {
  const used = new Set(taken);
  return markdown.replaceAll(/^#{1,6} (?!.*\{\/\* *#).+$/gm, (heading) => {
    const plain = heading
      .replace(/^#+ /, "")
      .normalize("NFKD")
      .replaceAll(/\p{M}|['’]/gu, "")
      .toLowerCase();
    const id = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "part";
    let own = id;
    for (let number = 2; used.has(own); number++) own = `${id}-${number}`;
    used.add(own);
    return `${heading.trimEnd()} {/* #${own} */}`;
  });
}
