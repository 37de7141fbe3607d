import type { OpenReview } from "../../lib/release/node.ts";
import { minutesOf } from "./minutes-of.ts";

/** The open questions of a release, for machines. */
export function questionJson({ place, facts, questions: ask }: OpenReview) {
  const questions = ask();
  const listed = questions.map(({ items, choices, ...question }) => ({
    ...question,
    items: items.map(({ matters: _, ...item }) => item),
    choices: choices.map(({ words }) => words),
  }));
  const { release, company } = place;
  return { release, company, figures: facts.length, minutes: minutesOf(questions), questions: listed };
}
