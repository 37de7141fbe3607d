/** Text of a release without the markup of its source: no escapes and no tags; what a tab parted is apart. */
export function printedText(text: string): string {
  return text
    .replaceAll(/<\/?[a-z]+>/g, "")
    .replaceAll("\\", "")
    .replaceAll("\t", "  ");
}
