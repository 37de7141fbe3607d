import type { Question } from "../../lib/reading/node.ts";

/** The minutes that answering takes, one at least. */
export function minutesOf(questions: readonly Question[]): number {
  return Math.max(1, Math.round(questions.reduce((sum, { seconds }) => sum + seconds, 0) / 60));
}

/** How much is left, in words: "12 questions, some 4 minutes". */
export function leftOf(questions: readonly Question[]): string {
  const minutes = minutesOf(questions);
  const count = questions.length === 1 ? "one question" : `${questions.length} questions`;
  return `${count}, ${minutes === 1 ? "about a minute" : `some ${minutes} minutes`}`;
}
