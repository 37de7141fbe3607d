/** What needs Node: the parser of notebooks. */
export { blocksOf, markBlocks, markFormulas } from "./blocks/node.ts";
export { checkedChange } from "./edits/node.ts";
