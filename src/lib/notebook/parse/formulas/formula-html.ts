import { writeFormula } from "#write-formula";
import { FormulaProgramError, type WrittenFormula } from "./loaded-formulas.ts";

/** What is wrong with a formula, and at which character of its text. */
interface FormulaMistake {
  readonly at: number;
  readonly what: string;
}

/**
 * A formula in the notation of TeX as MathML, which browsers draw and screen readers say; in a line of its own where it is a
 * block. Throws where `formulaMistake` tells of a mistake. Attributes of style are left out, as the policy of the pages asks.
 */
export function formulaHtml(tex: string, isBlock: boolean): string {
  return writeFormula(tex, isBlock).replaceAll(/ style="[^"]*"/g, "");
}

/** A formula in both of its forms. */
export function writtenFormula(tex: string): WrittenFormula {
  return [tex, formulaHtml(tex, false), formulaHtml(tex, true)];
}

/** What of a formula cannot be read; null where all can. */
export function formulaMistake(tex: string): FormulaMistake | null {
  try {
    formulaHtml(tex, false);
    return null;
  } catch (error) {
    if (!(error instanceof Error) || error instanceof FormulaProgramError) throw error;
    const at = "position" in error && typeof error.position === "number" ? error.position : 0;
    return { at, what: whatOf(error.message) };
  }
}

/** Temml goes on, after the place, with the formula itself. */
function whatOf(message: string): string {
  const words = message.trim().replace(/ at (?:position \d+|end of input):[\s\S]*$/, "");
  return `the formula cannot be read: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
