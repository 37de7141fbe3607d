export { type ElementView, elementView, elementWords } from "./element-words.ts";
export { figureButton, figureCell, opener, writtenInTable } from "./figure-button.ts";
export { lineLink } from "./line-link.ts";
export { marginNote } from "./margin-note.ts";
export { printedFigure } from "./printed-figure.ts";
export { lineOf, Quotation, quotation, renderQuotation } from "./quotation.ts";
export { closeButton } from "./source-card.ts";
