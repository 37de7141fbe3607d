import { type PrintedNumber, parsePrinted } from "../../figures/index.ts";

const ones = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
];
const teens = ["twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const values = new Map([
  ...[...ones, ...teens].map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const sizes: Readonly<Record<string, string>> = { k: " thousand", m: " million", b: " billion" };

/** Reads a figure as people type it in a sentence: `$60.5 million`, `46.5-percent`, `(0.03) per share`, `five percent`. */
export function plainNumber(typed: string): PrintedNumber | null {
  const digits = typed
    .replace(/^(?:[a-z]+-)?[a-z]+(?=[\s-])/i, (words) => String(spelled(words) ?? words))
    .replace(/(?<=[\d)])-(?=[a-z])/i, " ")
    .replace(/ (?:per share|customers|shares|(?:net sellable )?square feet|dollars)$/i, "")
    .replace(/(?<=\d)(?:k|mm?|mn|bn?)$/i, (letters) => sizes[letters[0]?.toLowerCase() ?? ""] ?? "")
    .replace("–", "-")
    .replace(/per cent\b|percentage points?/i, "percent");
  const printed = parsePrinted(digits.trim());
  return printed?.kind === "number" ? printed : null;
}

/** The value of a number word up to ninety-nine. */
function spelled(words: string): number | undefined {
  const parts = words.toLowerCase().split("-");
  const known = parts.map((part) => values.get(part));
  return known.every((one) => one !== undefined) ? known.reduce((sum, one) => sum + one, 0) : undefined;
}
