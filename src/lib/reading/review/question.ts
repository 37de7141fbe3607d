import type { MatterKind, ReviewAnswer } from "./answer.ts";
import type { Matter } from "./matter.ts";
import type { Meaning } from "./meaning.ts";

/** Where a figure stands that follows from an answer. */
export interface QuestionPlace {
  readonly exhibit: string;
  readonly line: number;
  readonly printed: string;
}

/** One line of a question: a column, a row, an amount, with what is proposed for it. */
export interface QuestionItem {
  readonly title: string;
  readonly guess: Meaning;
  /** The days of the period that is proposed, "2024-08-04 to 2024-11-02"; empty where that is not one. */
  readonly days: string;
  /** What a person said of it over another release, where the reader proposes something else now. */
  readonly before: Meaning | null;
  readonly doubts: readonly string[];
  readonly figures: number;
  /** The first few of its figures. */
  readonly places: readonly QuestionPlace[];
  readonly matters: readonly Matter[];
}

/** An answer other than "as read": for each item what it means. */
export interface Choice {
  readonly words: string;
  readonly answers: readonly Meaning[];
}

/** What a person is asked at once: one answer decides all figures that hang on its items. */
export interface Question {
  /** The same as long as the same is asked with the same guess. */
  readonly id: string;
  readonly kind: MatterKind;
  /** In a sentence. */
  readonly asks: string;
  /** What it is about, as printed: a table, a sentence. */
  readonly within: string;
  readonly items: readonly QuestionItem[];
  /** What makes it uncertain; empty where only nobody confirmed it yet. */
  readonly doubts: readonly string[];
  readonly choices: readonly Choice[];
  /** How many figures follow from it. */
  readonly figures: number;
  /** By which it is ordered: figures times doubt. */
  readonly weight: number;
  /** The seconds that reading and answering it takes. */
  readonly seconds: number;
}

/** What a person says to a question. */
export type Said =
  | { readonly act: "confirm" | "reject"; readonly item: number | null }
  | { readonly act: "choose"; readonly choice: number }
  | { readonly act: "correct"; readonly item: number | null; readonly meaning: Meaning };

/** What is written for an answer: one row for each thing that it decides. A correction of one item leaves the others to be asked. */
export function answersFor(question: Question, said: Said, release: string): readonly ReviewAnswer[] {
  const chosen = said.act === "choose" ? question.choices[said.choice] : undefined;
  return question.items.flatMap((item, at) => {
    if (said.act !== "choose" && said.item !== null && said.item !== at) return [];
    const meaning = said.act === "correct" ? said.meaning : (chosen?.answers[at] ?? {});
    const status = said.act === "reject" ? "rejected" : "confirmed";
    return item.matters.map(({ kind, table, section, name, guess }) => {
      const answer = status === "rejected" ? {} : { ...guess, ...meaning };
      return { kind, table, section, name, guess, answer, status, release } as const;
    });
  });
}
