import type { Stretch } from "../model/index.ts";
import type { PeriodMention } from "./period-mentions.ts";

/** What a sentence says in parentheses of another period: "(2013/14: £719m)"; the stretch is that of the parentheses. */
export interface Aside extends Stretch {
  readonly mention: PeriodMention;
}

/** The asides of a sentence: a period right behind a parenthesis, with a colon behind it. */
export function asidesIn(text: string, mentions: readonly PeriodMention[]): readonly Aside[] {
  return mentions.flatMap((mention) => {
    const start = text.lastIndexOf("(", mention.start);
    const isLed = start >= 0 && /^\(\s*$/.test(text.slice(start, mention.start));
    if (!isLed || !/^\s*:/.test(text.slice(mention.end))) return [];
    return [{ start, end: closingOf(text, start), mention }];
  });
}

/** Where the parenthesis that opens at `start` is closed again. */
function closingOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}
