export { compileInNode, compileWithin } from "./compile-in-node.ts";
export { compileInPage } from "./compile-in-page.ts";
export { KeptCalls } from "./kept-calls.ts";
