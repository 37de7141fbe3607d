import type { Question, QuestionItem } from "../../lib/reading/node.ts";
import { wordsOfGuess } from "./words-of-guess.ts";

/** A question as it stands in a terminal, without the keys. */
export function questionLines(question: Question): readonly string[] {
  const { asks, within, items, doubts, figures, choices } = question;
  const width = Math.min(46, Math.max(...items.map(({ title }) => title.length)));
  return [
    `${asks}  (${figures} ${figures === 1 ? "figure" : "figures"})`,
    ...(within === "" ? [] : [`  ${short(within, 240)}`]),
    "",
    ...items.map((item, at) => itemLine(item, at, width)),
    ...(doubts.length > 0 ? ["", `  Uncertain: ${doubts.join("; ")}.`] : []),
    ...(choices.length > 0 ? [""] : []),
    ...choices.map(({ words }, at) => `  [${at + 1}] ${words}`),
  ];
}

function itemLine(item: QuestionItem, at: number, width: number): string {
  const { places, figures, doubts } = item;
  const line = places[0] ? `line ${places[0].line}` : "";
  const printed = places.map((one) => one.printed).join("  ");
  const more = figures > places.length ? ` … ${figures}` : "";
  const mark = doubts.length > 0 ? "?" : " ";
  const name = short(item.title, width).padEnd(width);
  return `${mark}${String(at + 1).padStart(3)}  ${name}  ${wordsOfGuess(item)}  ·  ${line}: ${printed}${more}`;
}

/** The keys that a question takes. */
export function keyLine({ choices }: Question): string {
  const others =
    choices.length === 0 ? "" : choices.length === 1 ? "1 the other, " : `1 to ${choices.length} another, `;
  return `Enter as read, ${others}t type (t 1 role growth), x reject, s skip, u undo, q quit`;
}

const short = (text: string, length: number): string => {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  return plain.length <= length ? plain : `${plain.slice(0, length - 1)}…`;
};
