import { faultOf, type Meaning, meaningFields, type Question, type Said } from "../../lib/reading/node.ts";

/** What a person wants that is no answer, or what is wrong with the words, in a sentence. */
export type Wish =
  | Said
  | { readonly act: "skip" }
  | { readonly act: "quit" }
  | { readonly act: "undo" }
  | { readonly act: "wrong"; readonly fault: string };

/**
 * Reads what a person typed to a question: nothing or `y` for "as read", the number of another answer, `x` to reject, `s`, `u`, `q`;
 * `t 3 role growth` says of the third item what it is, `t 3 reject` that it is none, `t unit shares` of all.
 */
export function parseSaid(text: string, question: Question): Wish {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  if (first === "" || /^y(?:es)?$/i.test(first)) return { act: "confirm", item: null };
  if (/^\d+$/.test(first) && rest.length === 0) return choose(Number(first), question);
  const act = ({ x: "reject", s: "skip", q: "quit", u: "undo" } as const)[first.toLowerCase()];
  if (act === "reject") return { act, item: null };
  if (act) return { act };
  return first.toLowerCase() === "t" ? typed(rest, question) : wrong(`"${first}" is no answer`);
}

const wrong = (fault: string): Wish => ({ act: "wrong", fault });

function choose(number: number, { choices }: Question): Wish {
  if (number >= 1 && number <= choices.length) return { act: "choose", choice: number - 1 };
  return wrong(
    choices.length === 0 ? "there is no other answer to choose" : `choose from 1 to ${choices.length}`,
  );
}

function typed(words: readonly string[], { items, kind }: Question): Wish {
  const [first = ""] = words;
  const number = /^#?\d+$/.test(first) ? Number(first.replace("#", "")) : null;
  if (number !== null && (number < 1 || number > items.length)) return wrong(`there is no item ${number}`);
  const item = number === null ? null : number - 1;
  const [field = "", ...rest] = number === null ? words : words.slice(1);
  if (field === "reject" || field === "confirm") return { act: field, item };
  const said = rest.join(" ");
  const allowed = kind === "calendar" ? ["year"] : meaningFields;
  if (!(allowed as readonly string[]).includes(field))
    return wrong(
      `"${field}" is none of ${allowed.join(", ")}; write t ${items.length > 1 ? "2 " : ""}${allowed[0]} …`,
    );
  const fault = faultOf(field, said);
  return fault === null ? { act: "correct", item, meaning: { [field]: said } as Meaning } : wrong(fault);
}
