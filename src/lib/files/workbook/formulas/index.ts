export { boundFormula } from "./bound-formula.ts";
export {
  type AmountForm,
  amountCell,
  headRow,
  hidesDigits,
  looks,
  roundedIn,
  textCell,
  wordsCell,
  writtenCell,
} from "./cell-looks.ts";
export { definedName } from "./defined-names.ts";
export { type FigureCells, type FigurePlace, figureKey, openFigureCells } from "./figure-cells.ts";
export { addUp, atom, call, divide, type FormulaText, multiply, shift } from "./formula-text.ts";
export { doubleText, numberFormat, placesOf, powerOf } from "./number-form.ts";
export { openPrintedSheet } from "./printed-sheet.ts";
export { draftSheet, type SheetDraft } from "./sheet-draft.ts";
export { columnsApart, type Grounds, lineAddress, linkToLine, sourceNote } from "./source-note.ts";
export { operandValue, operationFormula, valueFormula } from "./value-formula.ts";
export {
  equalityFormula,
  guardDigits,
  isAlmost,
  notMeaningfulFormula,
  reasonForWords,
  signFormula,
  verdictFormula,
} from "./verdict-formula.ts";
