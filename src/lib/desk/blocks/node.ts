export { blocksOf } from "./blocks-of.ts";
export { markBlocks } from "./mark-blocks.ts";
