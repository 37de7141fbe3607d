import { answersFor, type Question, withAnswers } from "../../lib/reading/node.ts";
import { type OpenReview, saveAnswers } from "../../lib/release/node.ts";
import type { Output } from "../program/output.ts";
import type { Answerer } from "./ask-lines.ts";
import { leftOf } from "./minutes-of.ts";
import { parseSaid } from "./parse-said.ts";
import { keyLine, questionLines } from "./question-lines.ts";

/** How a review went. */
export interface Reviewed {
  readonly open: OpenReview;
  readonly isEnded: boolean;
}

/** Asks one question after the other, the most valuable first, and writes each answer at once; ends when there is none left, or the person quits. */
export async function reviewLoop(
  start: OpenReview,
  answerer: Answerer,
  { print }: Output,
): Promise<Reviewed> {
  const skipped = new Set<string>();
  const undone: OpenReview["answers"][] = [];
  let open = start;
  for (let asked = nextOf(open, skipped); asked; asked = nextOf(open, skipped)) {
    for (const line of screenOf(open, asked)) print(line);
    const text = await answerer.next();
    if (text === null) return { open, isEnded: true };
    const wish = parseSaid(text, asked.question);
    if (wish.act === "quit") return { open, isEnded: true };
    if (wish.act === "wrong") print(`  ${wish.fault}`);
    else if (wish.act === "skip") skipped.add(asked.question.id);
    else if (wish.act === "undo") {
      const before = undone.pop();
      if (before) open = saveAnswers(open, before);
      else print("  there is nothing to undo");
    } else {
      undone.push(open.answers);
      const said = answersFor(asked.question, wish, open.place.release);
      open = saveAnswers(open, withAnswers(open.answers, said));
    }
  }
  return { open, isEnded: false };
}

interface Asked {
  readonly question: Question;
  readonly left: readonly Question[];
}

function nextOf(open: OpenReview, skipped: ReadonlySet<string>): Asked | null {
  const left = open.questions().filter(({ id }) => !skipped.has(id));
  const [question] = left;
  return question ? { question, left } : null;
}

function screenOf({ place, facts }: OpenReview, { question, left }: Asked): readonly string[] {
  const confirmed = facts.filter(({ status }) => status === "confirmed").length;
  return [
    "",
    `── ${place.release}: ${leftOf(left)} left; ${confirmed} of ${facts.length} figures confirmed`,
    "",
    ...questionLines(question),
    "",
    keyLine(question),
  ];
}
