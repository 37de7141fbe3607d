/** What needs Node: checking the folder of a release. */
export { checkFolder } from "./rules/node.ts";
