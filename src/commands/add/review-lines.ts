import type { ReviewedDraft } from "../../lib/release/node.ts";
import { leftOf } from "../review/minutes-of.ts";

/** How much of a release that was added a person has the word on, and what is left to be asked. */
export function reviewLines({ facts, questions: ask }: ReviewedDraft, dataFolder: string): readonly string[] {
  const questions = ask();
  const confirmed = facts.filter(({ status }) => status === "confirmed").length;
  const review = ["npm run review", ...(dataFolder === "data" ? [] : [`-- --data ${dataFolder}`])].join(" ");
  const known =
    confirmed > 0
      ? [`${confirmed} of ${facts.length} figures are confirmed by what was answered before.`]
      : [];
  if (questions.length === 0) return [...known, "Nothing is left to be asked."];
  return [
    ...known,
    `To be confirmed: ${leftOf(questions)}, with ${review}; or write confirmed or rejected into the column "status" of facts.csv.`,
  ];
}
