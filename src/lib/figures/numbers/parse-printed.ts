import { grammars } from "./grammar.ts";
import { currency, wordsOfUnits } from "./number-words.ts";
import type { Printed } from "./printed.ts";
import { readNumber } from "./read-number.ts";

const nil = new RegExp(`^(?:${currency}\\s*)?(?:-+|–|—)(?:[\\s\\p{Cf}]{1,4}${wordsOfUnits.said})?$`, "u");
const notMeaningful = /^(n\/m|N\/M|NM)$/;

/**
 * Reads the printed characters of one figure, with its currency sign, parentheses and unit:
 * `\$ (1,271)`, `16.4%`, `-51%`, `590 BPS`, `$60.5 million`, `€60.5M`, `2,807 customers`, `----`, `n/m`. Null if the text
 * is no figure at all. A number that is not well formed (`1,23,4`, `(1,271`) is reported as malformed, never guessed.
 */
export function parsePrinted(text: string): Printed | null {
  const inner = text.trim();
  if (/\d/.test(inner)) return readNumber(text, grammars.printed);
  if (nil.test(inner)) return { kind: "nil" };
  return notMeaningful.test(inner) ? { kind: "not-meaningful" } : null;
}
