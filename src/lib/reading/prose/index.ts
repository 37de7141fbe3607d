export { reasonAt } from "./no-figures.ts";
export { proseFacts } from "./prose-facts.ts";
