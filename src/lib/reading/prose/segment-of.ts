import type { SentenceAmount } from "./sentence-amounts.ts";

/** Segments and channels that go by the same word in every field. */
const common = [
  "International",
  "Domestic",
  "Online",
  "Retail",
  "Wholesale",
  "Residential",
  "Commercial",
  "Industrial",
];
const measure = "(?:(?:net|energy|revenue|operating|total) )*(?:revenues?|sales|income|profit)\\b";

/** Names of segments, the longest first, as the tables of a release print them. */
export function segmentNames(printed: Iterable<string>): readonly string[] {
  const own = [...new Set(printed)].filter((one) => /^\p{Lu}.{2,60}$/u.test(one) && !/\d/.test(one));
  const known = new Set(own.map((one) => one.toLowerCase()));
  return [...own, ...common.filter((one) => !known.has(one.toLowerCase()))].toSorted(
    (a, b) => b.length - a.length,
  );
}

/** The segment that a heading names: "Domestic Segment". */
export function segmentOfHeading(heading: string, names: readonly string[]): string {
  const plain = heading
    .trim()
    .replace(/\s*[-–—:]*\s*\b(?:segment|operations|results|business)?\W*$/i, "")
    .toLowerCase();
  return names.find((one) => one.toLowerCase() === plain) ?? "";
}

/** The segment whose measure a sentence begins with: "Online sales increased 9.2 percent". */
export function segmentOfSubject(text: string, { start }: SentenceAmount, names: readonly string[]): string {
  const before = text.slice(Math.max(0, start - 240), start).toLowerCase();
  const clause = before.split(/[;•●]|, (?:and|while) /).at(-1) ?? before;
  const plain = clause.replace(/^[\s•*–—-]+/, "").replace(/^(?:the|our|its|total) /, "");
  const found = names.find((one) => plain.startsWith(`${one.toLowerCase()} `));
  return found && new RegExp(`^${measure}`).test(plain.slice(found.length + 1)) ? found : "";
}
