export { alignText } from "./align-text.ts";
export {
  FormulaProgramError,
  formulaHtml,
  takeFormulas,
  takeWritten,
  type WrittenFormula,
  writtenFormula,
} from "./formulas/node.ts";
export { bracedIn, changeTexts, findingTexts } from "./front-texts.ts";
export { keptMarkup } from "./kept-markup.ts";
export { markupFeatures } from "./markup-features.ts";
export { parseNotebook } from "./parse-notebook.ts";
export { readMarkup } from "./read-markup.ts";
