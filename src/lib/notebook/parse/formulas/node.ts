export { formulaHtml, formulaMistake } from "./formula-html.ts";
export { takeFormulas } from "./loaded-formulas.ts";
