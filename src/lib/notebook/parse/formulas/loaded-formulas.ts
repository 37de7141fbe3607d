import type { WriteFormula } from "./write-formula.ts";

let write: WriteFormula | null = null;

/** What writes formulas, once its program was taken. */
export const loadedFormulas = (): WriteFormula | null => write;

/** Takes the text of a program that leaves `writeFormula` in `formulas`, as it is bundled of `write-formula.ts`. */
export function takeFormulas(program: string): void {
  const formulas = new Function(`${program}\nreturn formulas;`) as () => { writeFormula: WriteFormula };
  write = formulas().writeFormula;
}
