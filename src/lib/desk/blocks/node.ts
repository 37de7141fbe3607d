export { blocksOf } from "./blocks-of.ts";
