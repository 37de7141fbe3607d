/** Tags of the text's own markup: they say how words look, and are no part of what the words say. */
export const tags = ["b", "em", "i", "strong", "u"].flatMap((name) => [`<${name}>`, `</${name}>`]);

const tag = new RegExp(tags.join("|"), "g");

/** A backslash before a mark of punctuation says that the mark means itself; so does one at the end of a part of a line. */
const escaped = /\\([!-/:-@[-`{-~]|$)/g;

/**
 * A line of a release, or a part of one, as it reads: without the tags and the escapes of its markup. Blanks and tabs
 * stay, for each use keeps columns apart in its own way; an address in angle brackets stays whole.
 */
export function readable(line: string): string {
  return withoutTags(line).replaceAll(escaped, "$1");
}

/** A part of a line without its tags, and with its escapes: a cell, whose numbers are read where they stand. */
export function withoutTags(text: string): string {
  return text.replaceAll(tag, "");
}

/** Whether any of the text is underlined, as the sums of a printed table are. */
export function isUnderlined(text: string): boolean {
  return text.includes("<u>");
}
