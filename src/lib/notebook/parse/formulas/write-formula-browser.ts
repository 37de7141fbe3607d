/** In a browser Temml is loaded where a notebook gets a new formula: it is larger than all that most notebooks need. */
export { writeLoaded as writeFormula } from "./loaded-formulas.ts";
