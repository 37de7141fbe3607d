export { arithmeticLine } from "./arithmetic-line.ts";
export { verdictLink } from "./card-verdict.ts";
export { type ElementView, elementView, elementWords } from "./element-words.ts";
export {
  figureButton,
  figureCell,
  figureInTable,
  opener,
  putOpened,
  writtenInTable,
} from "./figure-button.ts";
export { lineLink } from "./line-link.ts";
export { marginNote } from "./margin-note.ts";
export { printedFigure } from "./printed-figure.ts";
export { printedPlaces } from "./printed-places.ts";
export { lineOf, Quotation, quotation, renderQuotation } from "./quotation.ts";
export { answer, cardProperties } from "./source-card.ts";
export { foldedIn, precision } from "./working.ts";
