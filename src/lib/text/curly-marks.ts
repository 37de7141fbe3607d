/**
 * A text as it is set: `'` as ’ (as ‘ where it opens a word), `"` as “ before a word and ” after one. For words of the
 * program's own; what a release prints stays as printed.
 */
export function curlyMarks(text: string): string {
  return text
    .replaceAll(/(^|[\s(“])"/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll(/(^|[\s(“])'(?=\p{L})/gu, "$1‘")
    .replaceAll("'", "’");
}
