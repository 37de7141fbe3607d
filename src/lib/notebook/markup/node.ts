export { renderMarkup } from "./render-markup.ts";
