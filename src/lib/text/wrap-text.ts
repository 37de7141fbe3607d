/** Widths of letters in shares of the size of the type, widest first: rough, and rather too wide than too narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[MWmw@%—]/, 0.88],
  [/[A-Z&+]/, 0.66],
  [/[ijlft.,;:'’|!()[\]\s-]/, 0.34],
];

/** About how wide a text is, in pixels. */
export function widthOf(text: string, size: number): number {
  const shares = Array.from(text, (letter) => widths.find(([some]) => some.test(letter))?.[1] ?? 0.55);
  return size * shares.reduce((sum, share) => sum + share, 0);
}

/** A text in lines of at most a width, broken between words; what exceeds `most` lines ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(cut(word, size, width));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1]} …`, size, width)];
}

/** A word too long for a line, with an ellipsis. */
function cut(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = Array.from(text.replace(/ …$/, ""));
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
