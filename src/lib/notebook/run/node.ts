export { compileInNode, compileWithin } from "./compile-in-node.ts";
