import type { Question, QuestionItem } from "../../lib/reading/node.ts";
import type { OpenReview } from "../../lib/release/node.ts";
import { type Html, h, htmlOf } from "../../lib/text/index.ts";
import type { ReviewSession } from "./answer-post.ts";
import { leftOf } from "./minutes-of.ts";
import { wordsOfGuess } from "./words-of-guess.ts";

/** What a page of review is made of: the release, which of its questions is shown, what the server keeps, and what went wrong. */
export interface ReviewPage {
  readonly open: OpenReview;
  readonly at: number;
  readonly session: ReviewSession;
  readonly fault: string;
}

/** The page on which a person answers one question of a release. It works without a script; with it, by keys. */
export function reviewPage(page: ReviewPage): string {
  const { open, at, fault } = page;
  const questions = open.questions();
  const question = questions[Math.min(at, questions.length - 1)];
  const { release } = open.place;
  const confirmed = open.facts.filter(({ status }) => status === "confirmed").length;
  const body = [
    h("p", {}, h("a", { href: "../" }, release), ` · ${confirmed} of ${open.facts.length} figures confirmed`),
    h("h1", {}, "Review"),
    h("p", {}, questions.length === 0 ? "Nothing is left to be asked." : `${leftOf(questions)} left.`),
    fault !== "" && h("p", { role: "alert", class: "fault" }, fault),
    question ? asked(question, page) : form(page, "", undo(page)),
  ];
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", {}, `Review of ${release}`),
  ];
  const main = htmlOf(h("main", {}, ...body));
  return `<!doctype html><html lang="en"><head>${htmlOf(...head)}<style>${style}</style></head><body>${main}<script>${script}</script></body></html>`;
}

/** A form of its own for what is typed: Enter in a field sends the first button of its form. */
function asked(question: Question, page: ReviewPage): Html {
  const { asks, within, figures, doubts, choices, items, id } = question;
  const count = figures === 1 ? "one figure" : `${figures} figures`;
  const sends = (value: string, words: string): Html => h("button", { name: "said", value }, words);
  return h(
    "section",
    { "aria-labelledby": "asks" },
    h("h2", { id: "asks" }, `${asks} `, h("small", {}, `decides ${count}`)),
    within !== "" && h("blockquote", {}, within.replaceAll(/\s+/g, " ").slice(0, 600)),
    h("ol", {}, ...items.map((item) => itemOf(item, page))),
    doubts.length > 0 && h("p", {}, `Uncertain: ${doubts.join("; ")}.`),
    h("p", {}, follows(question)),
    form(
      page,
      id,
      sends("y", "As read (Enter)"),
      ...choices.map(({ words }, index) => sends(String(index + 1), `${words} (${index + 1})`)),
      sends("x", "No figures (x)"),
      h("a", { href: `?at=${page.at + 1}`, id: "skip" }, "Later (s)"),
      undo(page),
    ),
    form(
      page,
      id,
      h("label", { for: "typed" }, "Or type what it is, such as “1 role growth” (t)"),
      h("input", { name: "typed", id: "typed", autocomplete: "off" }),
      sends("t", "Say so"),
    ),
  );
}

/** What comes of each answer. */
function follows({ kind, figures, choices }: Question): string {
  const all = figures === 1 ? "the figure is" : `all ${figures} are`;
  const read = kind === "calendar" ? "the periods are named so" : `${all} confirmed as said here`;
  const other = choices.length > 0 ? "; by another answer they are what it says, and confirmed" : "";
  const none = kind === "calendar" ? "" : `; with “No figures” ${all} taken out of the facts`;
  return `As read, ${read}${other}${none}. The company’s next release is read so too.`;
}

function itemOf(item: QuestionItem, { open }: ReviewPage): Html {
  const [first] = item.places;
  const printed = item.places.map((one) => one.printed).join("  ");
  return h(
    "li",
    {},
    h("b", {}, item.title),
    h("span", {}, ` ${wordsOfGuess(item)}`),
    first &&
      h("small", {}, h("a", { href: `../#L${lineOf(open, first)}` }, `line ${first.line}`), `: ${printed}`),
  );
}

/** The line of the release, which counts through all exhibits. */
function lineOf({ read }: OpenReview, { exhibit, line }: QuestionItem["places"][number]): number {
  const at = read.readings.findIndex((one) => one.exhibit === exhibit);
  return line + read.readings.slice(0, at).reduce((sum, { lineStarts }) => sum + lineStarts.length, 0);
}

function form(
  { open, at, session }: ReviewPage,
  question: string,
  ...children: readonly (Html | null)[]
): Html {
  const sent = { token: session.token, stamp: open.stamp, question, at: String(at) };
  const hidden = Object.entries(sent).map(([name, value]) => h("input", { type: "hidden", name, value }));
  return h("form", { method: "post", action: "./" }, ...hidden, ...children);
}

function undo({ open, session }: ReviewPage): Html | null {
  const isThere = (session.undone.get(open.place.company) ?? []).length > 0;
  return isThere ? h("button", { name: "said", value: "u" }, "Take back the last answer (u)") : null;
}

const style = `:root{color-scheme:light dark}body{font:16px/1.45 system-ui,sans-serif;margin:0}a{color:inherit}main{max-width:52rem;margin:auto;padding:1rem}
blockquote{margin:0;padding-left:.8rem;border-left:3px solid}li{overflow-wrap:anywhere;margin:.3rem 0}small{display:block;margin-top:.1rem}h2 small{font-weight:normal}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1rem 0}button,form a,input{font:inherit;min-height:44px;padding:.3rem .8rem;box-sizing:border-box;max-width:100%}.fault{font-weight:bold}`;

/** Keys do what the buttons do, but not while something is typed. */
const script = `addEventListener("keydown",(event)=>{
if(event.ctrlKey||event.metaKey||event.altKey||event.target.closest("input,button,a"))return;
const value=event.key==="Enter"?"y":event.key;
if(value==="s")document.querySelector("#skip")?.click();
else if(value==="t"){event.preventDefault();document.querySelector("#typed")?.focus()}
else [...document.querySelectorAll("button[name=said]")].find((one)=>one.value===value)?.click()});`;
