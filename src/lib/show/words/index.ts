export { type OfferedFigure, offeredFigures } from "./offered-figures.ts";
export { proseSourcesOf } from "./prose-sources.ts";
export { answerText, answerWith } from "./reconciliation-answer.ts";
export { tableTitle } from "./table-title.ts";
