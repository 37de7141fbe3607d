import type { Question } from "../../lib/reading/node.ts";
import type { OpenReview } from "../../lib/release/node.ts";
import { type Html, h, htmlOf } from "../../lib/text/index.ts";
import { leftOf } from "./minutes-of.ts";
import { wordsOfGuess } from "./words-of-guess.ts";

/** What a page of review is made of: the release, which of its questions is shown, the token of the server, and what went wrong. */
export interface ReviewPage {
  readonly open: OpenReview;
  readonly at: number;
  readonly token: string;
  readonly fault: string;
}

/** The page on which a person answers one question of a release. It works without a script; with it, by keys. */
export function reviewPage({ open, at, token, fault }: ReviewPage): string {
  const questions = open.questions();
  const question = questions[Math.min(at, questions.length - 1)];
  const { release } = open.place;
  const confirmed = open.facts.filter(({ status }) => status === "confirmed").length;
  const body = [
    h("p", {}, h("a", { href: "../" }, release), ` · ${confirmed} of ${open.facts.length} figures confirmed`),
    h("h1", {}, "Review"),
    h("p", {}, questions.length === 0 ? "Nothing is left to be asked." : `${leftOf(questions)} left.`),
    fault !== "" && h("p", { role: "alert", class: "fault" }, fault),
    question && asked(question, { open, at, token, fault }),
  ];
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", {}, `Review of ${release}`),
  ];
  const main = htmlOf(h("main", {}, ...body));
  return `<!doctype html><html lang="en"><head>${htmlOf(...head)}<style>${style}</style></head><body>${main}<script>${script}</script></body></html>`;
}

function asked(question: Question, { open, at, token }: ReviewPage): Html {
  const hidden = (name: string, value: string): Html => h("input", { type: "hidden", name, value });
  const { asks, within, figures, doubts, choices, items, id } = question;
  return h(
    "form",
    { method: "post", action: "./" },
    hidden("token", token),
    hidden("stamp", open.stamp),
    hidden("question", id),
    hidden("at", String(at)),
    h("h2", {}, `${asks} `, h("small", {}, `${figures} ${figures === 1 ? "figure" : "figures"}`)),
    within !== "" && h("blockquote", {}, within.replaceAll(/\s+/g, " ").slice(0, 600)),
    h(
      "ol",
      {},
      ...items.map((item) =>
        h(
          "li",
          {},
          h("b", {}, item.title),
          h("span", {}, ` ${wordsOfGuess(item)}`),
          h(
            "small",
            {},
            ` line ${item.places[0]?.line ?? 0}: ${item.places.map((one) => one.printed).join("  ")}`,
          ),
        ),
      ),
    ),
    doubts.length > 0 && h("p", {}, `Uncertain: ${doubts.join("; ")}.`),
    h(
      "p",
      { class: "keys" },
      h("button", { name: "said", value: "y" }, "As read (Enter)"),
      ...choices.map(({ words }, index) =>
        h("button", { name: "said", value: String(index + 1) }, `${words} (${index + 1})`),
      ),
      h("button", { name: "said", value: "x" }, "No figures (x)"),
      h("a", { href: `?at=${at + 1}`, id: "skip" }, "Later (s)"),
    ),
    h(
      "p",
      {},
      h("label", { for: "typed" }, "Or type what it is, such as “1 role growth” "),
      h("input", { name: "typed", id: "typed", autocomplete: "off" }),
      h("button", { name: "said", value: "t" }, "Say so"),
    ),
  );
}

const style = `body{font:16px/1.45 system-ui,sans-serif;margin:0;color-scheme:light dark}main{max-width:52rem;margin:auto;padding:1rem}
blockquote{margin:0;padding-left:.8rem;border-left:3px solid}li{overflow-wrap:anywhere;margin:.3rem 0}small{display:block;opacity:.75}
.keys{display:flex;flex-wrap:wrap;gap:.5rem}button,.keys a,input{font:inherit;min-height:44px;padding:.3rem .8rem;box-sizing:border-box;max-width:100%}.fault{font-weight:bold}`;

/** Keys do what the buttons do, but not while something is typed. */
const script = `addEventListener("keydown",(event)=>{
if(event.ctrlKey||event.metaKey||event.altKey||event.target.closest("input,button,a"))return;
const value=event.key==="Enter"?"y":event.key;
if(value==="s")document.querySelector("#skip")?.click();
else if(value==="t"){event.preventDefault();document.querySelector("#typed")?.focus()}
else [...document.querySelectorAll("button[name=said]")].find((one)=>one.value===value)?.click()});`;
