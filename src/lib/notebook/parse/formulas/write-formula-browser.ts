import { loadedFormulas } from "./loaded-formulas.ts";
import type { WriteFormula } from "./write-formula.ts";

/** In a browser Temml is loaded where a notebook has a formula: it is larger than all that most notebooks need. */
export const writeFormula: WriteFormula = (tex, isBlock) => {
  const write = loadedFormulas();
  if (!write) throw new Error("what writes formulas was not loaded");
  return write(tex, isBlock);
};
