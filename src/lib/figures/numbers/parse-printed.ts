import type { Printed } from "./printed.ts";
import { scanNumber } from "./scan-number.ts";

const nil = /^(\\?\$\s*)?(-+|–|—)$/;
const notMeaningful = /^(n\/m|N\/M|NM)$/;

/**
 * Reads the printed characters of one figure, with its currency sign, parentheses and unit sign:
 * `\$ (1,271)`, `16.4%`, `-51%`, `590 BPS`, `$60.5 million`, `$60.5M`, `----`, `n/m`. Null if the text is no figure at
 * all. A number that is not well formed (`1,23,4`, `(1,271`) is reported as malformed, never guessed.
 */
export function parsePrinted(text: string): Printed | null {
  const inner = text.trim();
  if (nil.test(inner)) return { kind: "nil" };
  if (notMeaningful.test(inner)) return { kind: "not-meaningful" };
  return scanNumber(text);
}
