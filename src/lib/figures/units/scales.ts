/** A power of ten in which amounts are printed: its word, and the letters that stand for it right after the digits. */
export interface ScaleEntry {
  readonly power: number;
  /** `million`; a plural has an s. */
  readonly word: string;
  /** As printed: capital K, M, B; others as they stand here or in capitals. */
  readonly letters: readonly string[];
  /** Places after the point with which releases write in it what their tables print in a smaller one. Left out: none. */
  readonly places?: number;
}

const registry = [
  { power: 2, word: "hundred", letters: [] },
  { power: 3, word: "thousand", letters: ["k"] },
  { power: 6, word: "million", letters: ["m", "mm", "mn", "mln"], places: 1 },
  { power: 9, word: "billion", letters: ["b", "bn", "bln"], places: 1 },
  { power: 12, word: "trillion", letters: ["tn", "trn"], places: 1 },
] as const satisfies readonly ScaleEntry[];

/** Every power of ten that has a word, from the smallest. Another is one entry here. */
export const scales: readonly ScaleEntry[] = registry;

/** What amounts are in: `thousands`, or `units` where they are in no scale. */
export type ScaleName = "units" | `${(typeof registry)[number]["word"]}s`;

/** The scale of a name; null for units. */
export function scaleNamed(name: ScaleName): ScaleEntry | null {
  return scales.find(({ word }) => name === `${word}s`) ?? null;
}

/** The word for a power of ten, `million`; "" for 0, undefined for a power without a word. */
export function scaleWord(power: number): string | undefined {
  return power === 0 ? "" : scales.find((one) => one.power === power)?.word;
}
