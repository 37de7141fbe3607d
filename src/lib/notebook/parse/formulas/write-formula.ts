import temml from "temml";

/** Writes a formula in the notation of TeX as MathML. Throws, with its place, for what it cannot read. */
export type WriteFormula = (tex: string, isBlock: boolean) => string;

/** Where there is Node, Temml is at hand. */
export const writeFormula: WriteFormula = (tex, isBlock) =>
  temml.renderToString(tex, { displayMode: isBlock, throwOnError: true });
