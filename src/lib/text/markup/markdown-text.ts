/**
 * Text as Markdown that says it and does nothing else: markup, HTML, links and the dollar signs in which some readers
 * see mathematics are escaped, and it stays on one line. Rule: CommonMark 0.31, section 2.4.
 */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]<>|~$#&!]/g, (character) => `\\${character}`)
    .replace(/^([-+]|\d+[.)])(?= )/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** The destination of a Markdown link. Rule: CommonMark 0.31, section 6.3. */
export function markdownAddress(href: string): string {
  return href.replaceAll(/[\s<>()\\]/g, (character) =>
    encodeURIComponent(character).replace("(", "%28").replace(")", "%29"),
  );
}

/** A link. */
export function markdownLink(text: string, href: string): string {
  return `[${markdownText(text)}](${markdownAddress(href)})`;
}
