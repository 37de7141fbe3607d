export { proseFacts } from "./prose-facts.ts";
