const ones = "one|two|three|four|five|six|seven|eight|nine".split("|");
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split("|");
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");

const values: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ...[...ones, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Numbers in words from one to ninety-nine, as the source of a pattern. */
export const spelledNumbers = `(?:${teens.join("|")}|(?:${tens.join("|")})(?:-(?:${ones.join("|")}))?|${ones.join("|")})`;

/** A text that begins with a number in words up to ninety-nine, with its digits instead; any other as it is. */
export function withDigits(text: string): string {
  return text.replace(/^(?:[a-z]+-)?[a-z]+(?=[\s-])/i, (words) => String(spelledValue(words) ?? words));
}

function spelledValue(words: string): number | undefined {
  const known = words
    .toLowerCase()
    .split("-")
    .map((part) => values.get(part));
  return known.every((one) => one !== undefined) ? known.reduce((sum, one) => sum + one, 0) : undefined;
}
