export { checkProse } from "./check-prose.ts";
