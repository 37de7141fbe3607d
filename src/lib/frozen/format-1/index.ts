export { amountText, spokenText, unitText } from "./amount.ts";
export { renderFormat1 } from "./format-1.ts";
export type { FrozenLinks } from "./links.ts";
export { renderNotebook1 } from "./notebook.ts";
export { printedText } from "./printed-text.ts";
export { verdictWords } from "./verdict.ts";
