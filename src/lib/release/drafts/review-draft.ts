import {
  type DecodedSource,
  type NamedFact,
  type ReadRelease,
  type Review,
  type ReviewAnswer,
  readRelease,
  readYear,
  reviewRelease,
} from "../../reading/node.ts";
import { type DraftFact, draftFact, isDecidedByHand, keepDecided } from "./draft-fact.ts";

/** A release that was added, with what was read in it, what is still to be asked, and its facts with a person's word on them. */
export interface ReviewedDraft {
  readonly read: ReadRelease;
  readonly questions: Review["questions"];
  readonly facts: readonly DraftFact[];
}

/** What a person said of a release: by answers on what many figures hang on, and on rows of `facts.csv` one by one. */
export interface SaidOfDraft {
  readonly release: string;
  readonly answers: readonly ReviewAnswer[];
  /** The rows of `facts.csv` as they are. */
  readonly before: readonly DraftFact[];
}

/** Applies what a person said to a release; it is read again only where the fiscal year turns out to be another. */
export function reviewDraft(
  sources: readonly DecodedSource[],
  said: SaidOfDraft,
  known: ReadRelease,
): ReviewedDraft {
  const read = readWithAnswers(sources, said.answers, known);
  const byExhibit = new Map(read.readings.map((one) => [one.exhibit, one]));
  const decided = new Set(said.before.filter(isDecidedByHand).map(placeOf));
  const toDraft = (fact: NamedFact): DraftFact | null => {
    const reading = byExhibit.get(fact.exhibit);
    return reading ? draftFact({ status: "proposed", ...fact }, reading) : null;
  };
  const isDecided = (fact: NamedFact): boolean => {
    const draft = decided.size > 0 ? toDraft(fact) : null;
    return draft !== null && decided.has(placeOf(draft));
  };
  const { facts, questions } = reviewRelease(read, said.answers, said.release, isDecided);
  const drafts = facts.flatMap((fact) => toDraft(fact) ?? []);
  return { read, questions, facts: keepDecided(drafts, said.before) };
}

const placeOf = ({ exhibit, byte }: DraftFact): string => `${exhibit} ${byte}`;

/** A release as it is read with what a person said of the company's fiscal year. */
export function readWithAnswers(
  sources: readonly DecodedSource[],
  answers: readonly ReviewAnswer[],
  known: ReadRelease,
): ReadRelease {
  const said = answers.findLast(({ kind, status }) => kind === "calendar" && status === "confirmed");
  const year = readYear(said?.answer.year ?? "");
  const { yearEnd, yearNamed } = known.calendar;
  const isKnown = !year || (year.yearEnd === yearEnd && year.yearNamed === yearNamed);
  return isKnown ? known : readRelease(sources, year);
}
