export { blocksOf } from "./blocks-of.ts";
export { markBlocks, markFormulas } from "./mark-blocks.ts";
