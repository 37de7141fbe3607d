import type { WriteFormula } from "./write-formula.ts";

/** A formula in the notation of TeX, and as MathML: in a line, and as a block. */
export type WrittenFormula = readonly [tex: string, inLine: string, block: string];

/** There is a formula that was not written before, and what writes formulas was not taken. */
export class FormulaProgramError extends Error {
  override readonly name = "FormulaProgramError";
}

let write: WriteFormula | null = null;
let written: ReadonlyMap<string, WrittenFormula> = new Map();

/** Takes formulas that were written before. */
export function takeWritten(formulas: readonly WrittenFormula[]): void {
  written = new Map(formulas.map((one) => [one[0], one]));
}

/** Takes the text of a program that leaves `writeFormula` in `formulas`, as it is bundled of `write-formula.ts`. */
export function takeFormulas(program: string): void {
  const formulas = new Function(`${program}\nreturn formulas;`) as () => { writeFormula: WriteFormula };
  write = formulas().writeFormula;
}

/** Writes a formula, or finds it written; throws FormulaProgramError where it needs the program for it. */
export const writeLoaded: WriteFormula = (tex, isBlock) => {
  const known = written.get(tex);
  if (known) return known[isBlock ? 2 : 1];
  if (!write) throw new FormulaProgramError("what writes formulas was not loaded");
  return write(tex, isBlock);
};
