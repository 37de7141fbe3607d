import type { NamedFact } from "../facts/index.ts";
import type { MatterKey } from "./answer.ts";
import type { Meaning } from "./meaning.ts";

/** One thing of a release on which the meaning of figures hangs: a column, a row, the scale of a table, an amount in a sentence. */
export interface Matter extends MatterKey {
  /** As it is printed. */
  readonly title: string;
  /** What it is part of, as printed: a table, a sentence. */
  readonly within: string;
  /** Of two matters with one group, one question asks. */
  readonly group: string;
  readonly guess: Meaning;
  readonly doubts: readonly string[];
  readonly facts: readonly NamedFact[];
}

/** What most of some facts say, field by field; what less than half of them say is no common word. */
export function commonMeaning(
  meanings: readonly Meaning[],
  fields: readonly (keyof Meaning)[],
  needed: "most" | "all",
): Meaning {
  const found = fields.flatMap((field) => {
    const counted = [...Map.groupBy(meanings, (one) => one[field])];
    const [words, own] = counted.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const isCommon =
      own && (needed === "all" ? own.length === meanings.length : own.length * 2 > meanings.length);
    return isCommon && words !== undefined ? [[field, words] as const] : [];
  });
  return Object.fromEntries(found);
}
