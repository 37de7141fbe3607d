import { type NamedFact, nameFacts, type ReadRelease } from "../facts/index.ts";
import { lineAt } from "../model/index.ts";
import { amountMatters } from "./amount-matters.ts";
import type { ReviewAnswer } from "./answer.ts";
import { yearWords } from "./fiscal-year.ts";
import { likeliestPeriod } from "./likeliest-period.ts";
import type { Matter } from "./matter.ts";
import type { Question } from "./question.ts";
import { questionsOf } from "./questions.ts";
import { type PeriodWordsOf, periodWordsOf } from "./relative-period.ts";
import { corrected, type SettledMatter, settle } from "./settle.ts";
import { tableMatters } from "./table-matters.ts";

/** A fact with the word of a person on all that its meaning hangs on, or still proposed. */
export interface ReviewedFact extends NamedFact {
  readonly status: "proposed" | "confirmed" | "rejected";
}

/** A release as a person's answers leave it, and what is still to be asked, the most valuable first. */
export interface Review {
  readonly facts: readonly ReviewedFact[];
  readonly questions: () => readonly Question[];
}

/**
 * Applies a company's answers to one of its releases. Facts on all of whose matters a person has the word are confirmed. Nothing is
 * asked about facts on which a person decided one by one.
 */
export function reviewRelease(
  read: ReadRelease,
  answers: readonly ReviewAnswer[],
  release: string,
  isDecided: (fact: NamedFact) => boolean = () => false,
): Review {
  const seen = read.facts.flatMap(({ start, end }) => (end === null ? [] : [{ start, end }]));
  const periods = periodWordsOf(read.calendar, read.main ?? likeliestPeriod(read.facts), seen);
  const matters = [...calendarMatters(read), ...tableMatters(read, periods), ...amountMatters(read, periods)];
  const settled = settle(matters, answers, release, periods);
  const byFact = new Map<NamedFact, SettledMatter[]>();
  for (const one of settled)
    for (const fact of one.matter.facts) byFact.set(fact, [...(byFact.get(fact) ?? []), one]);
  const decided = read.facts.map((fact) => decide(fact, byFact.get(fact) ?? [], periods));
  const facts = renamed(decided, read);
  const questions = (): readonly Question[] => {
    const open = settled.flatMap((one) => {
      const left = one.matter.facts.filter((fact) => !isDecided(fact));
      return one.answer || left.length === 0 ? [] : [{ ...one, matter: { ...one.matter, facts: left } }];
    });
    return questionsOf(open, read, commonPeriods(read.facts, periods));
  };
  return { facts, questions };
}

function calendarMatters({ calendar, facts }: ReadRelease): readonly Matter[] {
  const dated = facts.filter(({ end }) => end !== null);
  if (dated.length === 0) return [];
  const ends = calendar.ends.slice(-4).join(", ");
  return [
    {
      kind: "calendar",
      table: "",
      section: "",
      name: "fiscal year",
      title: ends === "" ? "no day is named on which a period ends" : `periods are said to end on ${ends}`,
      within: "",
      group: "calendar",
      guess: { year: yearWords(calendar) },
      doubts: [],
      facts: dated,
    },
  ];
}

function decide(fact: NamedFact, settled: readonly SettledMatter[], periods: PeriodWordsOf): ReviewedFact {
  const isRejected = settled.some(({ answer }) => answer?.status === "rejected");
  const isConfirmed = settled.length > 0 && settled.every(({ answer }) => answer !== null);
  const status = isRejected ? "rejected" : isConfirmed ? "confirmed" : "proposed";
  return { ...corrected(fact, settled, periods), status };
}

/** Facts that mean something else are called otherwise. */
function renamed(decided: readonly ReviewedFact[], read: ReadRelease): readonly ReviewedFact[] {
  const isAsRead = decided.every((one, at) => sameNames(one, read.facts[at]));
  if (isAsRead) return decided;
  const byExhibit = new Map(read.readings.map((one) => [one.exhibit, one]));
  const given = decided.map(({ concept, element, ...one }, at) =>
    one.segment === read.facts[at]?.segment || concept !== read.facts[at]?.concept
      ? { ...one, concept, element }
      : one,
  );
  const named = nameFacts(given, new Map(), read.calendar, ({ exhibit, at }) => {
    const reading = byExhibit.get(exhibit);
    return reading ? lineAt(reading, at.start) : 0;
  });
  return named.map((one, at) => ({ ...one, status: decided[at]?.status ?? "proposed" }));
}

const sameNames = (one: NamedFact, other: NamedFact | undefined): boolean =>
  one.concept === other?.concept &&
  one.start === other.start &&
  one.end === other.end &&
  one.segment === other.segment &&
  one.scenario === other.scenario &&
  one.role === other.role;

/** The periods of which most figures are, the first six. */
function commonPeriods(facts: readonly NamedFact[], { wordsOf }: PeriodWordsOf): readonly string[] {
  const dated = facts.flatMap(({ start, end }) => (end === null ? [] : [wordsOf({ start, end })]));
  const counted = [...Map.groupBy(dated, (words) => words)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted.slice(0, 6).map(([words]) => words);
}
