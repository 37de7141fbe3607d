export { checkDerived } from "./check-derived.ts";
