import { grammars, type PrintedNumber, readNumber, withDigits } from "../../figures/index.ts";

/** Reads a figure as people type it in a sentence: `$60.5 million`, `46.5-percent`, `(0.03) per share`, `five percent`. */
export function plainNumber(typed: string): PrintedNumber | null {
  const read = readNumber(withDigits(typed), grammars.commentary);
  return read?.kind === "number" ? read : null;
}
