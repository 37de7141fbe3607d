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
  const body = [
    h("p", { class: "kicker" }, h("a", { href: "../" }, release)),
    h("h1", {}, "Review"),
    progress(open, questions.length === 0 ? "Nothing is left to be asked." : `${leftOf(questions)} left.`),
    fault !== "" && h("p", { role: "alert", class: "review-fault" }, fault),
    question ? asked(question, page) : form(page, "", undo(page)),
  ];
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", {}, `Review of ${release}`),
    // Of the development server, which has the sheets of the site as they are written.
    h("link", { rel: "stylesheet", href: `${toRoot}src/styles/sheets/review.css` }),
  ];
  const header = h("header", { class: "site-header" }, h("a", { class: "wordmark", href: toRoot }, "Tieout"));
  const main = htmlOf(header, h("main", { class: "page review" }, ...body));
  return `<!doctype html><html lang="en"><head>${htmlOf(...head)}</head><body>${main}<script>${script}</script></body></html>`;
}

/** From `/releases/<release>/review/` to where the site stands, below whatever path it is served. */
const toRoot = "../../../";

function progress({ facts }: OpenReview, left: string): Html {
  const confirmed = facts.filter(({ status }) => status === "confirmed").length;
  const told = `${confirmed} of ${facts.length} figures confirmed`;
  return h(
    "div",
    { class: "review-progress" },
    h("progress", { value: String(confirmed), max: String(facts.length), "aria-label": told }),
    h("span", {}, told),
    h("span", {}, left),
  );
}

/** A form of its own for what is typed: Enter in a field sends the first button of its form. */
function asked(question: Question, page: ReviewPage): Html {
  const { asks, within, figures, doubts, choices, items, id } = question;
  const count = figures === 1 ? "one figure" : `${figures} figures`;
  return h(
    "section",
    { "aria-labelledby": "asks" },
    h("h2", { id: "asks" }, `${asks} `, h("small", {}, `decides ${count}`)),
    within !== "" && h("blockquote", {}, within.replaceAll(/\s+/g, " ").slice(0, 600)),
    itemTable(items, page),
    h(
      "div",
      { class: "review-notes" },
      doubts.length > 0 && h("p", {}, `Uncertain: ${doubts.join("; ")}.`),
      h("p", {}, follows(question)),
    ),
    form(
      page,
      id,
      sends("y", "As read", "Enter"),
      ...choices.map(({ words }, index) => sends(String(index + 1), words, String(index + 1))),
      sends("x", "No figures", "x"),
      h("a", { href: `?at=${page.at + 1}`, id: "skip" }, "Later", h("kbd", {}, "s")),
      undo(page),
    ),
    form(
      page,
      id,
      h("label", { for: "typed" }, "Or type what it is, such as “1 role growth”", h("kbd", {}, "t")),
      h("input", { name: "typed", id: "typed", autocomplete: "off" }),
      sends("t", "Say so"),
    ),
  );
}

/** A button that answers, with the key that does the same. */
function sends(value: string, words: string, key?: string): Html {
  const main = value === "y" ? { class: "is-main" } : {};
  return h("button", { ...main, name: "said", value }, words, key !== undefined && h("kbd", {}, key));
}

/** What comes of each answer. */
function follows({ kind, figures, choices }: Question): string {
  const all = figures === 1 ? "the figure is" : `all ${figures} are`;
  const read = kind === "calendar" ? "the periods are named so" : `${all} confirmed as said here`;
  const other = choices.length > 0 ? "; by another answer they are what it says, and confirmed" : "";
  const none = kind === "calendar" ? "" : `; with “No figures” ${all} taken out of the facts`;
  return `As read, ${read}${other}${none}. The company’s next release is read so too.`;
}

/** What is asked of, numbered as an answer names it, with what was read and where that is printed. */
function itemTable(items: readonly QuestionItem[], page: ReviewPage): Html {
  const heads = ["", "Of", "Read as", "Where", "Printed"].map((head) => h("th", { scope: "col" }, head));
  const rows = items.map((item, at) => itemRow(item, at + 1, page));
  const table = h("table", {}, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows));
  return h("div", { class: "review-items" }, table);
}

function itemRow(item: QuestionItem, number: number, { open }: ReviewPage): Html {
  const [first] = item.places;
  const read = wordsOfGuess(item);
  return h(
    "tr",
    {},
    h("td", { class: "is-number" }, String(number)),
    h("th", { scope: "row" }, item.title),
    // A unit that is asked for is called what it was read as.
    h("td", {}, read === item.title ? "" : read),
    h(
      "td",
      { class: "review-line" },
      first && h("a", { href: `../#L${lineOf(open, first)}` }, `line ${first.line}`),
    ),
    h("td", {}, item.places.map(({ printed }) => printed).join(" · ")),
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
  return isThere ? sends("u", "Take back the last answer", "u") : null;
}

/** Keys do what the buttons do, but not while something is typed. */
const script = `addEventListener("keydown",(event)=>{
if(event.ctrlKey||event.metaKey||event.altKey||event.target.closest("input,button,a"))return;
const value=event.key==="Enter"?"y":event.key;
if(value==="s")document.querySelector("#skip")?.click();
else if(value==="t"){event.preventDefault();document.querySelector("#typed")?.focus()}
else [...document.querySelectorAll("button[name=said]")].find((one)=>one.value===value)?.click()});`;
