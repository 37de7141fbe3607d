import type { Random } from "./random.ts";

/** Pieces that are put into texts: what documents hold that is read as something, or nearly. */
const pieces: readonly string[] = [
  ..."0123456789.,-−–—()$%#\\/|:;\"'&<>[]{}*+?^!~`_= \t\n",
  "\u00a0",
  "\u202f",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\r\n",
  "\0",
  "¹",
  "½",
  "８",
  "٣",
  "²⁰",
  "Ⅳ",
  "😀",
  "\ud800",
  "<u>",
  "</u>",
  "....",
  "----",
  " million",
  "-million",
  " billion",
  "M",
  "bn",
  " to ",
  " percent",
  " basis points",
  " per share",
  "n/m",
  "almost ",
  "flat",
  "Total",
  "constructor",
  "__proto__",
  "toString",
  "\\$",
  "\\$60.5 million",
  "(1,271)",
  "$240 to $250 million",
  "June 30, 2010",
  "\t1\t2\t3",
  "\n\n",
  "..",
  "../",
  "../../x",
  "%2e%2e%2f",
  "%",
  "<script>",
  "1e999",
  "9".repeat(2_000),
  ".".repeat(2_000),
  "[".repeat(2_000),
];

/** The text with a few mutations: pieces put in, stretches cut out, doubled, moved or turned round. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  const count = 1 + random.below(4);
  for (let index = 0; index < count; index++) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + random.below(random.oneIn(4) ? 400 : 12));
  const [before, stretch, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  switch (random.below(6)) {
    case 0:
      return before + after;
    case 1:
      return before + stretch + stretch + after;
    case 2:
      return before + random.pick(pieces) + after;
    case 3:
      return before + [...stretch].reverse().join("") + after;
    case 4: {
      const elsewhere = random.below(text.length + 1);
      return before + text.slice(elsewhere, elsewhere + stretch.length) + after;
    }
    default:
      return before + random.pick(pieces) + stretch + after;
  }
}
