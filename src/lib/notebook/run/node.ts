export { compileInNode } from "./compile-in-node.ts";
