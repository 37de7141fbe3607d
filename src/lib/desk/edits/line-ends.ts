const anyEnd = /\r\n|\n|\r/;

/** How lines end in a text, by its first; as in Unix where there is but one line. */
export function lineEndOf(...texts: readonly string[]): string {
  for (const text of texts) {
    const found = anyEnd.exec(text)?.[0];
    if (found) return found;
  }
  return "\n";
}

/** A text as an editor holds it: each line ends in the same way. */
export function inEditor(text: string): string {
  return text.replaceAll(/\r\n|\r/g, "\n");
}

/** What an editor made of a text, with the line ends that the text has: lines that stayed keep their own. */
export function withLineEnds(edited: string, before: string, end: string): string {
  const [old, own] = [linesOf(before), linesOf(inEditor(edited))];
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && inEditor(a) === b;
  let first = 0;
  while (first < Math.min(old.length, own.length) && isSame(old[first], own[first])) first++;
  let last = 0;
  while (
    last < Math.min(old.length, own.length) - first &&
    isSame(old[old.length - 1 - last], own[own.length - 1 - last])
  )
    last++;
  const middle = own
    .slice(first, own.length - last)
    .join("")
    .replaceAll("\n", end);
  return old.slice(0, first).join("") + middle + old.slice(old.length - last).join("");
}

/** The lines of a text with their ends. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/);
