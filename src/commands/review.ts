import { parseArgs } from "node:util";
import { listDrafts, type OpenReview, openReview } from "../lib/release/node.ts";
import { folderOfData } from "../lib/text/node.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";
import { type Answerer, keysOf, linesOf } from "./review/ask-lines.ts";
import { leftOf } from "./review/minutes-of.ts";
import { questionJson } from "./review/question-json.ts";
import { questionLines } from "./review/question-lines.ts";
import { reviewLoop } from "./review/review-loop.ts";

/**
 * `review [RELEASE] [--data DIR] [--list] [--json]`: asks what is uncertain of releases that were added, one question a screen,
 * those first on which most figures hang; answers are written at once, into `answers.csv` of the company and `facts.csv` of the
 * release. With `--list` or `--json` the questions are printed and nothing is asked.
 */
export async function runReview(
  args: readonly string[],
  output: Output,
  answerer: Answerer = process.stdin.isTTY ? keysOf(process.stdin) : linesOf(process.stdin),
): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const dataFolder = values.data === undefined ? folderOfData() : callersPath(values.data);
  const reviews = reviewsOf(dataFolder, positionals);
  try {
    if (values.json) output.print(JSON.stringify({ releases: [...reviews].map(questionJson) }));
    else if (values.list) for (const open of reviews) listQuestions(open, output);
    else await askAll(reviews, answerer, output);
  } finally {
    answerer.close();
  }
  return 0;
}

const options = {
  data: { type: "string" },
  list: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** The releases that are named, or all that were added, opened one by one: what is answered over one holds for the next. */
function* reviewsOf(dataFolder: string, named: readonly string[]): Generator<OpenReview> {
  const drafts = listDrafts(dataFolder);
  if (drafts.length === 0)
    throw new UsageError(`no release in ${dataFolder} was added; write npm run add -- release.htm`);
  const unknown = named.find((id) => !drafts.some(({ release }) => release === id));
  if (unknown !== undefined)
    throw new UsageError(
      `no release "${unknown}" was added; there is ${drafts.map(({ release }) => release).join(", ")}`,
    );
  const own = named.length === 0 ? drafts : drafts.filter(({ release }) => named.includes(release));
  for (const place of own) yield openReview(place, dataFolder);
}

function listQuestions({ place, questions: ask, facts }: OpenReview, { print }: Output): void {
  const questions = ask();
  print(`${place.release}: ${facts.length} figures, ${leftOf(questions)}`);
  for (const question of questions) for (const line of ["", ...questionLines(question)]) print(line);
}

async function askAll(reviews: Iterable<OpenReview>, answerer: Answerer, output: Output): Promise<void> {
  for (const start of reviews) {
    const { open, isEnded } = await reviewLoop(start, answerer, output);
    output.print("");
    output.print(endLine(open));
    if (isEnded) return;
  }
}

function endLine({ place, facts, questions: ask }: OpenReview): string {
  const count = (one: string): number => facts.filter(({ status }) => status === one).length;
  const left = ask();
  const open = left.length === 0 ? "nothing is left to be asked" : `${leftOf(left)} left`;
  const rejected = count("rejected") > 0 ? `, ${count("rejected")} rejected` : "";
  return `${place.release}: ${count("confirmed")} of ${facts.length} figures confirmed${rejected}; ${open}.`;
}

if (import.meta.main) await runCommand(runReview);
