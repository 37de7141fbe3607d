export { formulaHtml, formulaMistake, writtenFormula } from "./formula-html.ts";
export { FormulaProgramError, takeFormulas, takeWritten, type WrittenFormula } from "./loaded-formulas.ts";
