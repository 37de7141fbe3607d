/** What needs Node: checking the folder of a release. */
export { checkFolder, restatedIn } from "./rules/node.ts";
