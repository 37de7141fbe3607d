import { answersFor, withAnswers } from "../../lib/reading/node.ts";
import { type OpenReview, saveAnswers } from "../../lib/release/node.ts";
import { isOwnRequest } from "../program/own-request.ts";
import { parseSaid } from "./parse-said.ts";

/** What a page of review was sent from, and what was sent. */
export interface ReviewPost {
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly body: string;
}

/** What becomes of an answer: it is written (303), refused (403), too late (409), or no answer (400), the reason in words. */
export interface PostResult {
  readonly status: 303 | 400 | 403 | 409;
  readonly fault: string;
}

const done: PostResult = { status: 303, fault: "" };

/** What a server of pages of review keeps while it runs. */
export interface ReviewSession {
  /** What only its own pages know. */
  readonly token: string;
  /** The answers of each company as they were before each that was given here, the latest last. */
  readonly undone: Map<string, OpenReview["answers"][]>;
}

/** Writes an answer that a page of this very server sent, over files that are as they were when it was shown; or takes the last back. */
export function answerPost(
  open: OpenReview,
  { origin, host, body }: ReviewPost,
  { token, undone }: ReviewSession,
): PostResult {
  const sent = new URLSearchParams(body);
  if (!isOwnRequest({ origin, host }, sent.get("token"), token))
    return { status: 403, fault: "this was not sent by this page" };
  const said = sent.get("said") ?? "";
  const question = open.questions().find(({ id }) => id === sent.get("question"));
  const before = undone.get(open.place.company) ?? [];
  if (said === "u" && sent.get("stamp") === open.stamp) {
    saveAnswers(open, before.pop() ?? open.answers);
    return done;
  }
  if (!question || sent.get("stamp") !== open.stamp)
    return {
      status: 409,
      fault: "The files changed since this was asked; nothing was written. Answer again.",
    };
  const wish = parseSaid(said === "t" ? `t ${sent.get("typed") ?? ""}` : said, question);
  if (wish.act === "wrong") return { status: 400, fault: wish.fault };
  if (wish.act === "skip" || wish.act === "quit" || wish.act === "undo") return done;
  const answers = answersFor(question, wish, open.place.release);
  saveAnswers(open, withAnswers(open.answers, answers));
  undone.set(open.place.company, [...before, open.answers]);
  return done;
}
