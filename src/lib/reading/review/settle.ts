import type { NamedFact } from "../facts/index.ts";
import { keyOfMatter, type ReviewAnswer } from "./answer.ts";
import type { Matter } from "./matter.ts";
import { type Meaning, meaningFields, meaningOfFact, noWord, withMeaning } from "./meaning.ts";
import type { PeriodWordsOf } from "./relative-period.ts";

/** A matter with the word of a person on it, if there is one that holds for this release. */
export interface SettledMatter {
  readonly matter: Matter;
  readonly answer: ReviewAnswer | null;
  /** What was said of it over another release, where the reader proposes something else now. */
  readonly moved: ReviewAnswer | null;
}

/**
 * Finds what a person said of each matter. What was said over this release holds whatever the reader proposes; what was said over
 * another holds where the reader proposes the same as then, or what the person said.
 */
export function settle(
  matters: readonly Matter[],
  answers: readonly ReviewAnswer[],
  release: string,
  periods: PeriodWordsOf,
): readonly SettledMatter[] {
  const byKey = Map.groupBy(answers, keyOfMatter);
  return matters.map((matter) => {
    const said = byKey.get(keyOfMatter(matter)) ?? [];
    const own = said.filter(({ answer }) => isOfHere(answer, periods));
    const here = own.findLast((one) => one.release === release);
    const carried = own.findLast(
      (one) => isSame(one.guess, matter.guess) || isSame(one.answer, matter.guess),
    );
    const answer = here ?? carried ?? null;
    return { matter, answer, moved: answer ? null : (said.at(-1) ?? null) };
  });
}

/** Words of a period that name none of this release say nothing of it. */
const isOfHere = ({ period }: Meaning, { periodOf }: PeriodWordsOf): boolean =>
  period === undefined || period === noWord || periodOf(period) !== null;

/** Whether two meanings agree in all that both of them say. */
function isSame(one: Meaning, other: Meaning): boolean {
  return ([...meaningFields, "year"] as const).every(
    (field) => one[field] === undefined || other[field] === undefined || one[field] === other[field],
  );
}

/** What a person corrected: columns before rows before amounts, so that what is nearer to a figure has the last word. */
export function corrected(
  fact: NamedFact,
  settled: readonly SettledMatter[],
  periods: PeriodWordsOf,
): NamedFact {
  let found = fact;
  for (const { matter, answer } of settled) {
    if (!answer || answer.status === "rejected") continue;
    const before = meaningOfFact(fact, periods);
    for (const field of meaningFields) {
      const words = answer.answer[field];
      // A figure that differs from the others of its column keeps what it says itself.
      const isOwn = matter.guess[field] !== undefined && matter.guess[field] !== before[field];
      if (words === undefined || isOwn || words === before[field]) continue;
      found = withMeaning(found, field, words, periods) ?? found;
    }
  }
  return found;
}
