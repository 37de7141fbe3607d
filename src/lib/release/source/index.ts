export { type Block, findBlocks } from "./blocks.ts";
export type { Cell, RawRow } from "./cells.ts";
export type { FrozenFile } from "./frozen-files.ts";
export type { DataFile } from "./read-data-file.ts";
export { isUnderlined, readable } from "./readable.ts";
