export { alignText } from "./align-text.ts";
export { bracedIn, changeTexts, findingTexts } from "./front-texts.ts";
export { parseNotebook } from "./parse-notebook.ts";
export { readMarkup } from "./read-markup.ts";
