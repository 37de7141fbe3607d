export { formulas } from "./formulas.ts";
