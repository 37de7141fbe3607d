/** A power of ten in which amounts are printed: its word, and the letters that stand for it right after the digits. */
export interface ScaleEntry {
  readonly power: number;
  /** `million`; a plural has an s. */
  readonly word: string;
  /** As printed: capital K, M, B; others as they stand here or in capitals. */
  readonly letters: readonly string[];
}

/** Every power of ten that has a word, from the smallest. */
export const scales: readonly ScaleEntry[] = [
  { power: 3, word: "thousand", letters: ["k"] },
  { power: 6, word: "million", letters: ["m", "mm", "mn", "mln"] },
  { power: 9, word: "billion", letters: ["b", "bn", "bln"] },
  { power: 12, word: "trillion", letters: ["tn", "trn"] },
];

/** The word for a power of ten, `million`; "" for 0, undefined for a power without a word. */
export function scaleWord(power: number): string | undefined {
  return power === 0 ? "" : scales.find((one) => one.power === power)?.word;
}
