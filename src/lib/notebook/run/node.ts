export { compileInNode, compileWithin } from "./compile-in-node.ts";
export { KeptCalls } from "./kept-calls.ts";
